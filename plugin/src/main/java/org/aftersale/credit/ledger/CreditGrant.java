package org.aftersale.credit.ledger;

import org.aftersale.shared.Amount;

/** Credit that was given at one time and of which something is left, as staff see it. */
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

    /** What can still be spent or taken back. */
    public Amount getLeft() {
        return left;
    }

    public Amount getAmount() {
        return amount;
    }

    /** Epoch milliseconds from when it counts no more; null: never. */
    public Long getExpiresAt() {
        return made.getExpiresAt();
    }

    /** The line that made it: who, when, why. */
    public CreditMovement getMade() {
        return made;
    }
}
