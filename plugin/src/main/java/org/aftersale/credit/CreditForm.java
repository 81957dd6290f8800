package org.aftersale.credit;

import java.util.Locale;
import org.aftersale.credit.ledger.CreditReason;

/** The form that grants credit, as typed. Missing values are empty. */
public final class CreditForm {

    /** An amount such as {@code 12.50}, in the format of {@link #locale}. */
    public String amount = "";

    /** ISO 4217 code. */
    public String currency = "";

    /** The name of a {@link CreditReason}. */
    public String reason = "";

    /** For staff only. */
    public String note = "";

    /** The number of the case, order or refund it is granted for; may be empty. */
    public String reference = "";

    /** The last day of validity, year-month-day; empty: the store's default. */
    public String lastDay = "";

    /** The language whose decimal separator the amount was typed with. */
    public Locale locale = Locale.ENGLISH;

    /** The form's idempotency key: sending the same form twice makes one grant. */
    public String requestKey = "";
}
