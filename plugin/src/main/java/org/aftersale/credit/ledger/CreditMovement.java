package org.aftersale.credit.ledger;

import org.aftersale.shared.Actor;
import org.aftersale.shared.Amount;

/** A read-only view of one ledger line. */
public final class CreditMovement {

    private final CreditEntry line;
    private final Amount amount;
    private final boolean forStaff;

    private CreditMovement(CreditEntry line, String currency, boolean forStaff) {
        this.line = line;
        this.amount = Amount.ofMinor(line.amountMinor, currency);
        this.forStaff = forStaff;
    }

    /**
     * @param forStaff if false, without the note and the actor's name
     */
    static CreditMovement of(CreditEntry line, String currency, boolean forStaff) {
        return new CreditMovement(line, currency, forStaff);
    }

    public long getId() {
        return line.id;
    }

    public long getGrantId() {
        return line.grantId;
    }

    public CreditEntryKind getKind() {
        return line.kind;
    }

    /** Negative for debits. */
    public Amount getAmount() {
        return amount;
    }

    /**
     * The expiry of the grant created by this line, epoch milliseconds; null: never, or no grant
     * was created.
     */
    public Long getExpiresAt() {
        return line.expiresAt;
    }

    /** Null if the kind is sufficient. */
    public CreditReason getReason() {
        return line.reason;
    }

    /** The number of a refund, an order or a case; null if it refers to nothing in particular. */
    public String getReference() {
        return line.reference;
    }

    /** Epoch milliseconds. */
    public long getCreatedAt() {
        return line.createdAt;
    }

    public Actor.Kind getActorKind() {
        return line.actorKind;
    }

    /** At the time of the act; null in a customer's view. */
    public String getActorName() {
        return forStaff ? line.actorName : null;
    }

    /** For staff only; null if there is none, and in a customer's view. */
    public String getNote() {
        return forStaff ? line.note : null;
    }
}
