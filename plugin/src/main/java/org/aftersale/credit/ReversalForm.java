package org.aftersale.credit;

import java.util.Locale;
import org.aftersale.credit.ledger.CreditReason;

/** The form that takes credit back, as it was typed. Whatever is missing is empty. */
public final class ReversalForm {

    /** A sum such as {@code 12.50}, as {@link #locale} writes it; empty: all that is left. */
    public String amount = "";

    /** The name of a {@link CreditReason}. */
    public String reason = "";

    /** Words among staff. */
    public String note = "";

    /** The language whose decimal sign the sum was typed with. */
    public Locale locale = Locale.ENGLISH;

    /** Of the form: the same form twice takes back once. */
    public String requestKey = "";
}
