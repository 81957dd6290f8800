package org.aftersale.returns;

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
import org.aftersale.returns.state.Authorization;
import org.aftersale.returns.state.Inspection;
import org.aftersale.returns.state.Logistics;
import org.aftersale.returns.state.RejectionReason;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.Parameter;

/** Units of one order line in a return, with a status on each axis. */
@Entity
@Table(name = "AFS_RETURN_LINE")
public class ReturnLine implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(generator = "AfsReturnLineId")
    @GenericGenerator(
            name = "AfsReturnLineId",
            strategy = "org.aftersale.host.broadleaf.common.ReservedIds",
            parameters = {
                @Parameter(name = "segment_value", value = "AfsReturnLine"),
                @Parameter(name = "entity_name", value = "org.aftersale.returns.ReturnLine")
            })
    @Column(name = "RETURN_LINE_ID")
    protected Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "RETURN_ID", nullable = false)
    protected Return parent;

    @Column(name = "ORDER_ITEM_ID", nullable = false)
    protected long orderItemId;

    @Column(name = "PRODUCT_NAME", nullable = false, length = 255)
    protected String productName;

    @Column(name = "IMAGE_URL", length = 255)
    protected String imageUrl;

    @Column(name = "QUANTITY", nullable = false)
    protected int quantity;

    @Column(name = "RECEIVED_UNITS")
    protected Integer received;

    @Enumerated(EnumType.STRING)
    @Column(name = "AUTHORIZATION_STATUS", nullable = false, length = 20)
    protected Authorization authorization;

    @Enumerated(EnumType.STRING)
    @Column(name = "LOGISTICS_STATUS", nullable = false, length = 20)
    protected Logistics logistics = Logistics.AWAITED;

    @Enumerated(EnumType.STRING)
    @Column(name = "INSPECTION_STATUS", nullable = false, length = 20)
    protected Inspection inspection = Inspection.PENDING;

    @Enumerated(EnumType.STRING)
    @Column(name = "REJECTION_REASON", length = 30)
    protected RejectionReason rejection;

    @Column(name = "REFUND_NUMBER", length = 20)
    protected String refundNumber;

    public Long getId() {
        return id;
    }

    /** The host's order item id. */
    public long getOrderItemId() {
        return orderItemId;
    }

    /** The product's name when the return was requested. */
    public String getProductName() {
        return productName;
    }

    /** URL of the product's picture as stored; null if there is none. */
    public String getImageUrl() {
        return imageUrl;
    }

    /** Units that were to come back. */
    public int getQuantity() {
        return quantity;
    }

    /** Units that came; null before they did. */
    public Integer getReceived() {
        return received;
    }

    /** Units that this line is about now: those that came, or are to come. */
    public int getUnits() {
        return received == null ? quantity : received;
    }

    public Authorization getAuthorization() {
        return authorization;
    }

    public Logistics getLogistics() {
        return logistics;
    }

    public Inspection getInspection() {
        return inspection;
    }

    /** Null unless the inspection rejected it. */
    public RejectionReason getRejection() {
        return rejection;
    }

    /** The refund that paid it; null for none. */
    public String getRefundNumber() {
        return refundNumber;
    }

    /** Whether it was neither refused nor cancelled. */
    public boolean isGoingBack() {
        return authorization == Authorization.AUTHORIZED
                || authorization == Authorization.NEEDS_PERSON;
    }

    /** Whether the customer can still cancel it. */
    public boolean isCancellable() {
        return logistics == Logistics.AWAITED
                && Authorization.TRANSITIONS.allows(authorization, Authorization.CANCELLED);
    }

    /** Whether the goods are to come. */
    public boolean isAwaited() {
        return authorization == Authorization.AUTHORIZED && logistics == Logistics.AWAITED;
    }

    /** Whether the goods came and nobody has looked at them. */
    public boolean isToInspect() {
        return logistics == Logistics.RECEIVED && inspection == Inspection.PENDING;
    }

    /** Whether its refund is owed. */
    public boolean isOwed() {
        return inspection == Inspection.ACCEPTED && refundNumber == null;
    }

    /** Whether its units are held: on their way, in the shop's hands, or owed. */
    public boolean isOpen() {
        return isGoingBack() && inspection != Inspection.REJECTED && refundNumber == null;
    }
}
