package org.aftersale.claim;

import java.io.Serializable;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.FetchType;
import javax.persistence.GeneratedValue;
import javax.persistence.Id;
import javax.persistence.JoinColumn;
import javax.persistence.ManyToOne;
import javax.persistence.Table;
import org.aftersale.claim.reason.ReasonKind;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.Parameter;

/** Units of one order line in a claim, and the decision on them. */
@Entity
@Table(name = "AFS_CLAIM_LINE")
public class ClaimLine implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(generator = "AfsClaimLineId")
    @GenericGenerator(
            name = "AfsClaimLineId",
            strategy = "org.aftersale.host.broadleaf.common.ReservedIds",
            parameters = {
                @Parameter(name = "segment_value", value = "AfsClaimLineImpl"),
                @Parameter(name = "entity_name", value = "org.aftersale.claim.ClaimLine")
            })
    @Column(name = "CLAIM_LINE_ID")
    protected Long id;

    @ManyToOne(targetEntity = ClaimImpl.class, fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "CLAIM_ID", nullable = false)
    protected ClaimImpl claim;

    @Column(name = "ORDER_ITEM_ID", nullable = false)
    protected long orderItemId;

    @Column(name = "PRODUCT_NAME", nullable = false, length = 255)
    protected String productName;

    @Column(name = "IMAGE_URL", length = 255)
    protected String imageUrl;

    @Column(name = "QUANTITY", nullable = false)
    protected int quantity;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATUS", nullable = false, length = 30)
    protected LineStatus status;

    @Column(name = "DECISION_REASON", length = 60)
    protected String decisionReason;

    @Column(name = "DECISION_NOTE", length = 2000)
    protected String decisionNote;

    @Column(name = "DECIDED_BY", length = 255)
    protected String decidedBy;

    @Column(name = "DECIDED_AT")
    protected Long decidedAt;

    @Column(name = "SETTLED_AT")
    protected Long settledAt;

    @Column(name = "SETTLED_BY", length = 255)
    protected String settledBy;

    @Column(name = "SETTLED_WITH", length = 20)
    protected String settledWith;

    @Column(name = "SETTLEMENT_NOTE", length = 2000)
    protected String settlementNote;

    public Long getId() {
        return id;
    }

    /** The host's order item id. */
    public long getOrderItemId() {
        return orderItemId;
    }

    /** At the time the claim was filed. */
    public String getProductName() {
        return productName;
    }

    /** The store's image when the claim was filed; null if it had none. */
    public String getImageUrl() {
        return imageUrl;
    }

    /** Units claimed; at least 1. */
    public int getQuantity() {
        return quantity;
    }

    public LineStatus getStatus() {
        return status;
    }

    /** A code of {@link ReasonKind#APPROVAL} or REJECTION; null before the decision. */
    public String getDecisionReason() {
        return decisionReason;
    }

    /** The agent's text to the customer about this line; null if there is none. */
    public String getDecisionNote() {
        return decisionNote;
    }

    public String getDecidedBy() {
        return decidedBy;
    }

    /** Epoch milliseconds; null before the decision. */
    public Long getDecidedAt() {
        return decidedAt;
    }

    /** Whether it was approved and what the customer is to get has not been done yet. */
    public boolean isOwed() {
        return status == LineStatus.APPROVED && settledAt == null;
    }

    /** Epoch milliseconds when what was approved had been done; null before. */
    public Long getSettledAt() {
        return settledAt;
    }

    /** Who paid or did it; null before. */
    public String getSettledBy() {
        return settledBy;
    }

    /** The number of the refund that settled it; null if none did. */
    public String getSettledWith() {
        return settledWith;
    }

    /** How it was settled, for staff; null if nothing was noted. */
    public String getSettlementNote() {
        return settlementNote;
    }

    public void setStatus(LineStatus status) {
        this.status = status;
    }
}
