package org.aftersale.credit;

import java.util.Locale;
import org.aftersale.credit.ledger.CreditReason;

/** The form that grants credit, as it was typed. Whatever is missing is empty. */
public final class CreditForm {

    /** A sum such as {@code 12.50}, as {@link #locale} writes it. */
    public String amount = "";

    /** ISO 4217 code. */
    public String currency = "";

    /** The name of a {@link CreditReason}. */
    public String reason = "";

    /** Words among staff. */
    public String note = "";

    /** The number of what it is given for; may be empty. */
    public String reference = "";

    /** The last day it counts, year-month-day; empty: as the shop usually does. */
    public String lastDay = "";

    /** The language whose decimal sign the sum was typed with. */
    public Locale locale = Locale.ENGLISH;

    /** Of the form: the same form twice is one grant. */
    public String requestKey = "";
}
