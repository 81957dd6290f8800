package org.aftersale.refund;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.Id;
import javax.persistence.Table;
import org.aftersale.event.HistoryLine;
import org.aftersale.shared.Actor;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.Parameter;

/** One line of a refund's history: the actor, the action and the status change. Append-only. */
@Entity
@Table(name = "AFS_REFUND_HISTORY")
public class RefundHistoryRecord extends HistoryLine {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(generator = "AfsRefundHistoryId")
    @GenericGenerator(
            name = "AfsRefundHistoryId",
            strategy = "org.aftersale.host.broadleaf.common.ReservedIds",
            parameters = {
                @Parameter(name = "segment_value", value = "AfsRefundHistoryImpl"),
                @Parameter(name = "entity_name", value = "org.aftersale.refund.RefundHistoryRecord")
            })
    @Column(name = "HISTORY_ID")
    protected Long id;

    @Column(name = "REFUND_ID", nullable = false)
    protected long refundId;

    @Column(name = "PAYOUT_ID")
    protected Long payoutId;

    @Column(name = "STATUS_FROM", length = 20)
    protected String from;

    @Column(name = "STATUS_TO", length = 20)
    protected String to;

    @Column(name = "DETAIL", length = 2000)
    protected String detail;

    /** For JPA. */
    protected RefundHistoryRecord() {}

    /**
     * @param act suffix of the message key {@code aftersale.refund.history.<act>}
     */
    RefundHistoryRecord(Actor actor, String act, long at) {
        super(actor, act, at);
    }

    /** Null for the refund as a whole. */
    public Long getPayoutId() {
        return payoutId;
    }

    public String getFrom() {
        return from;
    }

    public String getTo() {
        return to;
    }

    /** A reference, or text from staff or the gateway; null if none. */
    public String getDetail() {
        return detail;
    }
}
