package org.aftersale.credit.ledger;

import org.aftersale.shared.Amount;

/** A grant with an amount left, as staff see it. */
public final class CreditGrant {

    private final CreditMovement made;
    private final Amount left;
    private final Amount amount;

    CreditGrant(CreditMovement made, Amount left, Amount amount) {
        this.made = made;
        this.left = left;
        this.amount = amount;
    }

    public long getId() {
        return made.getGrantId();
    }

    /** What can still be spent or reversed. */
    public Amount getLeft() {
        return left;
    }

    public Amount getAmount() {
        return amount;
    }

    /** Epoch milliseconds of the expiry; null: never. */
    public Long getExpiresAt() {
        return made.getExpiresAt();
    }

    /** The line that created it, with actor, time and reason. */
    public CreditMovement getPosting() {
        return made;
    }
}
