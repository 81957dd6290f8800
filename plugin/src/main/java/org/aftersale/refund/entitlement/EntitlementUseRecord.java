package org.aftersale.refund.entitlement;

import java.io.Serializable;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.GeneratedValue;
import javax.persistence.Id;
import javax.persistence.Table;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.Parameter;

/**
 * What a payout refunds of consecutive units: the same amount of one component for each. Written
 * once; only whether it counts changes.
 */
@Entity
@Table(name = "AFS_ENTITLEMENT_USE")
public class EntitlementUseRecord implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(generator = "AfsEntitlementUseId")
    @GenericGenerator(
            name = "AfsEntitlementUseId",
            strategy = "org.aftersale.host.broadleaf.common.ReservedIds",
            parameters = {
                @Parameter(name = "segment_value", value = "AfsEntitlementUseImpl"),
                @Parameter(
                        name = "entity_name",
                        value = "org.aftersale.refund.entitlement.EntitlementUseRecord")
            })
    @Column(name = "USE_ID")
    protected Long id;

    @Column(name = "ORDER_ID", nullable = false)
    protected long orderId;

    /** The payout it belongs to. */
    @Column(name = "REFERENCE_ID", nullable = false)
    protected long referenceId;

    @Enumerated(EnumType.STRING)
    @Column(name = "KIND", nullable = false, length = 20)
    protected RefundableItemKind kind;

    @Column(name = "SUBJECT_ID", nullable = false)
    protected long subjectId;

    @Column(name = "COMPONENT", nullable = false, length = 100)
    protected String component;

    @Column(name = "FIRST_UNIT", nullable = false)
    protected int firstUnit;

    @Column(name = "LAST_UNIT", nullable = false)
    protected int lastUnit;

    @Column(name = "EACH_MINOR", nullable = false)
    protected long each;

    /** 1 while it counts (pending or paid); 0 once declined or cancelled. */
    @Column(name = "COUNTS", nullable = false)
    protected int counts;

    protected EntitlementUseRecord() {}

    EntitlementUseRecord(long orderId, long referenceId, UnitAmountRun run) {
        this.orderId = orderId;
        this.referenceId = referenceId;
        this.kind = run.kind;
        this.subjectId = run.subjectId;
        this.component = run.component;
        this.firstUnit = run.first;
        this.lastUnit = run.last;
        this.each = run.each;
        this.counts = 1;
    }

    long total() {
        return each * (lastUnit - firstUnit + 1);
    }
}
