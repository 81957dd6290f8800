package org.aftersale.refund.allowance;

import java.io.Serializable;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;

/**
 * A staff member and a customer to whom they let money out: the row that every such act locks
 * before it adds up what was let out before.
 */
@Entity
@IdClass(AllowanceKey.class)
@Table(name = "AFS_ALLOWANCE")
public class AllowanceRecord implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The host's staff member. */
    @Id
    @Column(name = "STAFF_ID")
    protected long staffId;

    /** The host's customer. */
    @Id
    @Column(name = "CUSTOMER_ID")
    protected long customerId;

    /** How often it was locked. */
    @Column(name = "LOCKS", nullable = false)
    protected long locks;

    protected AllowanceRecord() {}

    AllowanceRecord(long staffId, long customerId) {
        this.staffId = staffId;
        this.customerId = customerId;
        this.locks = 1;
    }
}
