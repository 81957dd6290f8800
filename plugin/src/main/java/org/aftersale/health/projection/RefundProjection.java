package org.aftersale.health.projection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aftersale.refund.status.PayoutStatus;
import org.aftersale.refund.status.RefundStatus;
import org.springframework.stereotype.Repository;

/** Checks a refund's status and paid amount against its payouts. */
@Repository("aftersaleRefundProjection")
public class RefundProjection extends EntityProjection {

    public RefundProjection() {
        super("Refund", "id");
    }

    @Override
    protected void compare(List<Long> ids, List<Difference> found) {
        Map<Long, List<PayoutStatus>> statuses = new HashMap<Long, List<PayoutStatus>>();
        Map<Long, Long> paid = new HashMap<Long, Long>();
        for (Object[] row : payouts(ids)) {
            Long id = (Long) row[0];
            PayoutStatus status = (PayoutStatus) row[1];
            statuses.computeIfAbsent(id, any -> new ArrayList<PayoutStatus>()).add(status);
            paid.merge(id, status == PayoutStatus.PAID ? (Long) row[2] : 0L, Long::sum);
        }
        for (Object[] row : refunds(ids)) {
            Long id = (Long) row[0];
            String number = (String) row[1];
            List<PayoutStatus> own = statuses.getOrDefault(id, new ArrayList<PayoutStatus>());
            compare(found, id, "refund.status", number, row[2], RefundStatus.of(own));
            compare(found, id, "refund.paid", number, row[3], paid.getOrDefault(id, 0L));
        }
    }

    private List<Object[]> refunds(List<Long> ids) {
        return query(
                        "select r.id, r.number, r.status, r.paid from Refund r"
                                + " where r.id in (:ids)",
                        ids)
                .getResultList();
    }

    private List<Object[]> payouts(List<Long> ids) {
        return query(
                        "select p.refund.id, p.status, p.amount from Payout p"
                                + " where p.refund.id in (:ids)",
                        ids)
                .getResultList();
    }
}
