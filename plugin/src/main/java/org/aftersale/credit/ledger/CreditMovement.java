package org.aftersale.credit.ledger;

import org.aftersale.shared.Actor;
import org.aftersale.shared.Amount;

/** One line of the ledger, to be read. */
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
     * @param forStaff else without the note and who wrote it
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

    /** Below zero for what left. */
    public Amount getAmount() {
        return amount;
    }

    /** Of the grant this line made, epoch milliseconds; null: never, or it made none. */
    public Long getExpiresAt() {
        return line.expiresAt;
    }

    /** Null where the kind says it all. */
    public CreditReason getReason() {
        return line.reason;
    }

    /** The number of a refund, an order or a case; null: about nothing in particular. */
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

    /** As it was then; null for customers to read. */
    public String getActorName() {
        return forStaff ? line.actorName : null;
    }

    /** Words among staff; null where there are none, and for customers to read. */
    public String getNote() {
        return forStaff ? line.note : null;
    }
}
