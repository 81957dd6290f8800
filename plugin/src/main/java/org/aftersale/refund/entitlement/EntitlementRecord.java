package org.aftersale.refund.entitlement;

import java.io.Serializable;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/**
 * How much of an order may be refunded in total, and how much is refunded or pending: the row that
 * every act on the order's money locks first. A database constraint enforces the limit.
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

    @Column(name = "CEILING_MINOR", nullable = false)
    protected long ceiling;

    @Column(name = "COMMITTED_MINOR", nullable = false)
    protected long committed;

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
