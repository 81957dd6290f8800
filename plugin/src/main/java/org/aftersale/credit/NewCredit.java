package org.aftersale.credit;

import org.aftersale.credit.ledger.CreditReason;
import org.aftersale.shared.Amount;

/** Credit that is to be granted: to whom, how much and why. What is not said stays null. */
public final class NewCredit {

    private final long customerId;
    private final Amount amount;
    private final CreditReason reason;
    private String reference;
    private String note;
    private Long expiresAt;

    private NewCredit(long customerId, Amount amount, CreditReason reason) {
        this.customerId = customerId;
        this.amount = amount;
        this.reason = reason;
    }

    /**
     * @throws IllegalArgumentException for a sum that is not above zero, or no reason
     */
    public static NewCredit of(long customerId, Amount amount, CreditReason reason) {
        if (amount.getMinor() <= 0 || reason == null) {
            throw new IllegalArgumentException("No credit: " + amount + " for " + reason);
        }
        return new NewCredit(customerId, amount, reason);
    }

    /** The number of what it is given for, such as a refund's or an order's. */
    public NewCredit about(String number) {
        this.reference = number;
        return this;
    }

    /** Words among staff; the customer never reads them. */
    public NewCredit noting(String words) {
        this.note = words;
        return this;
    }

    /**
     * @param moment epoch milliseconds from when it counts no more; null: never
     */
    public NewCredit until(Long moment) {
        this.expiresAt = moment;
        return this;
    }

    public long getCustomerId() {
        return customerId;
    }

    /** Above zero. */
    public Amount getAmount() {
        return amount;
    }

    public CreditReason getReason() {
        return reason;
    }

    /** Null: about nothing in particular. */
    public String getReference() {
        return reference;
    }

    public String getNote() {
        return note;
    }

    /** Epoch milliseconds; null: never. */
    public Long getExpiresAt() {
        return expiresAt;
    }
}
