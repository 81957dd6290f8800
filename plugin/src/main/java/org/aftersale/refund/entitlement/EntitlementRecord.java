package org.aftersale.refund.entitlement;

import java.io.Serializable;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/**
 * How much of an order may be refunded, and how much is refunded or pending: the row that every act
 * on the order's money locks first. It keeps two limits apart, both enforced by a constraint of the
 * database: the money that was captured, and what the order's goods, shipping and fees cost. What
 * was refunded for a line that has left the order, or of an overpayment, counts in the first only.
 */
@Entity
@Table(name = "AFS_ENTITLEMENT")
public class EntitlementRecord implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The host's order. */
    @Id
    @Column(name = "ORDER_ID")
    protected Long orderId;

    @Column(name = "CURRENCY", nullable = false, length = 3)
    protected String currency;

    /** Captured, less what was refunded outside Aftersale. */
    @Column(name = "CEILING_MINOR", nullable = false)
    protected long ceiling;

    /** Refunded or pending, of whatever. */
    @Column(name = "COMMITTED_MINOR", nullable = false)
    protected long committed;

    /** The most that may be refunded of what the order held when a payout was last added. */
    @Column(name = "GOODS_CEILING_MINOR", nullable = false)
    protected long goodsCeiling;

    /** Refunded or pending of that. */
    @Column(name = "GOODS_COMMITTED_MINOR", nullable = false)
    protected long goodsCommitted;

    /** How often it was locked. */
    @Column(name = "LOCKS", nullable = false)
    protected long locks;

    protected EntitlementRecord() {}

    EntitlementRecord(long orderId, String currency) {
        this.orderId = orderId;
        this.currency = currency;
        this.locks = 1;
    }
}
