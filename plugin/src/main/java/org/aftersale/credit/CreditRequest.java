package org.aftersale.credit;

import java.io.Serializable;
import java.util.Objects;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.GeneratedValue;
import javax.persistence.Id;
import javax.persistence.Table;
import org.aftersale.credit.ledger.CreditReason;
import org.aftersale.shared.Amount;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.Parameter;

/**
 * Store credit that a staff member asked for above their limit: granted once a second person
 * approves.
 */
@Entity
@Table(name = "AFS_CREDIT_REQUEST")
public class CreditRequest implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(generator = "AfsCreditRequestId")
    @GenericGenerator(
            name = "AfsCreditRequestId",
            strategy = "org.aftersale.host.broadleaf.common.ReservedIds",
            parameters = {
                @Parameter(name = "segment_value", value = "AfsCreditRequestImpl"),
                @Parameter(name = "entity_name", value = "org.aftersale.credit.CreditRequest")
            })
    @Column(name = "REQUEST_ID")
    protected Long id;

    @Column(name = "CUSTOMER_ID", nullable = false)
    protected long customerId;

    @Column(name = "CURRENCY", nullable = false, length = 3)
    protected String currency;

    @Column(name = "AMOUNT_MINOR", nullable = false)
    protected long amountMinor;

    @Enumerated(EnumType.STRING)
    @Column(name = "REASON", nullable = false, length = 60)
    protected CreditReason reason;

    @Column(name = "REFERENCE", length = 255)
    protected String reference;

    @Column(name = "NOTE", length = 1000)
    protected String note;

    @Column(name = "EXPIRES_AT")
    protected Long expiresAt;

    @Column(name = "REQUEST_KEY", nullable = false, length = 120)
    protected String requestKey;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATUS", nullable = false, length = 20)
    protected CreditRequestStatus status;

    @Column(name = "ASKED_BY_ID", nullable = false)
    protected long requestedById;

    @Column(name = "ASKED_BY", nullable = false, length = 255)
    protected String requestedBy;

    @Column(name = "CREATED_AT", nullable = false)
    protected long createdAt;

    @Column(name = "DECIDED_BY_ID")
    protected Long decidedById;

    @Column(name = "DECIDED_BY", length = 255)
    protected String decidedBy;

    @Column(name = "DECIDED_AT")
    protected Long decidedAt;

    /** Whether it asks for the same; the expiry is not compared. */
    boolean asksFor(NewCredit credit) {
        return customerId == credit.getCustomerId()
                && getAmount().equals(credit.getAmount())
                && reason == credit.getReason()
                && Objects.equals(reference, credit.getReference())
                && Objects.equals(note, credit.getNote());
    }

    /** What is granted once it is approved. */
    NewCredit credit() {
        return NewCredit.of(customerId, getAmount(), reason)
                .about(reference)
                .withNote(note)
                .expiresAt(expiresAt);
    }

    public Long getId() {
        return id;
    }

    public long getCustomerId() {
        return customerId;
    }

    public Amount getAmount() {
        return Amount.ofMinor(amountMinor, currency);
    }

    public CreditReason getReason() {
        return reason;
    }

    /** Null if it refers to nothing in particular. */
    public String getReference() {
        return reference;
    }

    /** Null if there is none. */
    public String getNote() {
        return note;
    }

    /** Epoch milliseconds; null: never. */
    public Long getExpiresAt() {
        return expiresAt;
    }

    public CreditRequestStatus getStatus() {
        return status;
    }

    /** The host's id of the staff member who asked. */
    public long getRequestedById() {
        return requestedById;
    }

    public String getRequestedBy() {
        return requestedBy;
    }

    /** Epoch milliseconds. */
    public long getCreatedAt() {
        return createdAt;
    }
}
