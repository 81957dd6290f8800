package org.aftersale.credit;

import org.aftersale.credit.ledger.CreditEntryKind;
import org.aftersale.credit.ledger.CreditPosting;
import org.aftersale.credit.ledger.CreditReason;
import org.aftersale.shared.Actor;
import org.aftersale.shared.Amount;

/** Credit to be granted: customer, amount and reason. Values that are not set are null. */
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
     * @throws IllegalArgumentException if the amount is not above zero or the reason is missing
     */
    public static NewCredit of(long customerId, Amount amount, CreditReason reason) {
        if (amount.getMinor() <= 0 || reason == null) {
            throw new IllegalArgumentException(
                    "Not a grantable amount: " + amount + " for " + reason);
        }
        return new NewCredit(customerId, amount, reason);
    }

    /** The number it refers to, such as a refund's or an order's. */
    public NewCredit about(String number) {
        this.reference = number;
        return this;
    }

    /** A note for staff; never shown to the customer. */
    public NewCredit withNote(String note) {
        this.note = note;
        return this;
    }

    /**
     * @param moment epoch milliseconds of the expiry; null: never
     */
    public NewCredit expiresAt(Long moment) {
        this.expiresAt = moment;
        return this;
    }

    /** What the ledger writes for it. */
    CreditPosting posting(Actor actor, String requestKey) {
        return CreditPosting.of(CreditEntryKind.GRANT, actor, requestKey)
                .withReason(reason, note)
                .about(reference);
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

    /** Null if it refers to nothing in particular. */
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
