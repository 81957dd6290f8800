package org.aftersale.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import javax.persistence.CascadeType;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.GeneratedValue;
import javax.persistence.Id;
import javax.persistence.Inheritance;
import javax.persistence.InheritanceType;
import javax.persistence.JoinColumn;
import javax.persistence.ManyToOne;
import javax.persistence.OneToMany;
import javax.persistence.OrderBy;
import javax.persistence.Table;
import javax.persistence.Version;
import org.aftersale.ticket.Ticket;
import org.aftersale.ticket.TicketImpl;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.Parameter;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@Table(name = "AFS_CLAIM")
public class ClaimImpl implements Claim {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(generator = "AfsClaimId")
    @GenericGenerator(
            name = "AfsClaimId",
            strategy = "org.aftersale.host.broadleaf.common.ReservedIds",
            parameters = {
                @Parameter(name = "segment_value", value = "AfsClaimImpl"),
                @Parameter(name = "entity_name", value = "org.aftersale.claim.ClaimImpl")
            })
    @Column(name = "CLAIM_ID")
    protected Long id;

    @Version
    @Column(name = "VERSION", nullable = false)
    protected long version;

    @Column(name = "CASE_NUMBER", nullable = false, length = 20)
    protected String number;

    /**
     * Never lazy: the package {@code ticket} writes to the entity's fields, and what is written to
     * the fields of a proxy is lost.
     */
    @ManyToOne(targetEntity = TicketImpl.class, optional = false)
    @JoinColumn(name = "TICKET_ID", nullable = false)
    protected Ticket ticket;

    @Column(name = "ORDER_ID", nullable = false)
    protected long orderId;

    @Column(name = "ORDER_NUMBER", nullable = false, length = 255)
    protected String orderNumber;

    /** Index of this claim within its order, from 0; unique together with the order. */
    @Column(name = "DRAFT_NO", nullable = false)
    protected int draftNo;

    @Column(name = "CUSTOMER_ID", nullable = false)
    protected long customerId;

    @Enumerated(EnumType.STRING)
    @Column(name = "REMEDY_ASKED", nullable = false, length = 30)
    protected Remedy remedyAsked;

    @Column(name = "REASON", nullable = false, length = 60)
    protected String reason;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATUS", nullable = false, length = 30)
    protected ClaimStatus status;

    @Column(name = "CREATED_AT", nullable = false)
    protected long createdAt;

    /** Set whenever a line changes, so that the version changes too. */
    @Column(name = "UPDATED_AT", nullable = false)
    protected long updatedAt;

    @Column(name = "REVIEWED_AT")
    protected Long reviewedAt;

    @Column(name = "DECIDED_AT")
    protected Long decidedAt;

    @Column(name = "REMEDY_BY")
    protected Long remedyBy;

    @OneToMany(mappedBy = "claim", cascade = CascadeType.ALL, targetEntity = ClaimLine.class)
    @OrderBy("orderItemId")
    @BatchSize(size = 50)
    protected List<ClaimLine> lines = new ArrayList<ClaimLine>();

    /** The entity behind a claim; there is no other implementation. */
    static ClaimImpl of(Claim claim) {
        return (ClaimImpl) claim;
    }

    /** Recomputes the claim's status; call after every change of a line. */
    void project(long now) {
        updatedAt = now;
        status =
                ClaimStatus.of(
                        lines.stream().map(ClaimLine::getStatus).collect(Collectors.toList()));
        if (reviewedAt == null && status != ClaimStatus.SUBMITTED) {
            reviewedAt = now;
        }
        if (decidedAt == null && status.isDecided()) {
            decidedAt = now;
        }
        if (!isOwed()) {
            remedyBy = null;
        }
    }

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public long getVersion() {
        return version;
    }

    @Override
    public String getNumber() {
        return number;
    }

    @Override
    public Long getTicketId() {
        return ticket.getId();
    }

    @Override
    public Ticket getTicket() {
        return ticket;
    }

    @Override
    public long getOrderId() {
        return orderId;
    }

    @Override
    public String getOrderNumber() {
        return orderNumber;
    }

    @Override
    public long getCustomerId() {
        return customerId;
    }

    @Override
    public Remedy getRemedyAsked() {
        return remedyAsked;
    }

    @Override
    public String getReason() {
        return reason;
    }

    @Override
    public ClaimStatus getStatus() {
        return status;
    }

    @Override
    public Long getAnswerBy() {
        boolean due = status.isAwaitingShop() && ticket.getDueAt() != Ticket.NEVER;
        return due ? ticket.getDueAt() : null;
    }

    @Override
    public long getCreatedAt() {
        return createdAt;
    }

    @Override
    public Long getReviewedAt() {
        return reviewedAt;
    }

    @Override
    public Long getDecidedAt() {
        return decidedAt;
    }

    @Override
    public Long getRemedyBy() {
        return remedyBy;
    }

    @Override
    public boolean isOwed() {
        return lines.stream().anyMatch(ClaimLine::isOwed);
    }

    @Override
    public List<ClaimLine> getLines() {
        return Collections.unmodifiableList(lines);
    }
}
