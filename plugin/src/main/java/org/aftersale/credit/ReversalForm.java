package org.aftersale.credit;

import java.util.Locale;
import org.aftersale.credit.ledger.CreditReason;

/** The form that reverses credit, as typed. Missing values are empty. */
public final class ReversalForm {

    /**
     * An amount such as {@code 12.50}, in the format of {@link #locale}; empty: everything left.
     */
    public String amount = "";

    /** The name of a {@link CreditReason}. */
    public String reason = "";

    /** For staff only. */
    public String note = "";

    /** The language whose decimal separator the amount was typed with. */
    public Locale locale = Locale.ENGLISH;

    /** The form's idempotency key: sending the same form twice reverses once. */
    public String requestKey = "";
}
