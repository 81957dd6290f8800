package org.aftersale.health.projection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Repository;

/**
 * Checks the committed refund amount of an order against its payouts and against their amounts by
 * unit and component. Of that, what was refunded of the goods cannot be more than what was refunded
 * for anything but an overpayment; less, if a line has left the order.
 */
@Repository("aftersaleEntitlementProjection")
public class EntitlementProjection extends EntityProjection {

    public EntitlementProjection() {
        super("EntitlementRecord", "orderId");
    }

    @Override
    protected void compare(List<Long> ids, List<Difference> found) {
        Map<Long, Long> used = uses(ids, "");
        Map<Long, Long> ofGoods = uses(ids, " and u.kind <> 'OVERPAYMENT'");
        Map<Long, Object[]> payouts = payouts(ids);
        for (Object[] row : rows(ids)) {
            Long order = (Long) row[0];
            Object[] paid = payouts.get(order);
            String number = paid == null ? "#" + order : (String) paid[1];
            compare(found, order, number, row[1], used.getOrDefault(order, 0L));
            compare(found, order, number, row[1], paid == null ? 0L : (Long) paid[2]);
            long goods = Math.min((Long) row[2], ofGoods.getOrDefault(order, 0L));
            compare(found, order, "entitlement.goods", number, row[2], goods);
        }
    }

    private static void compare(
            List<Difference> found, long order, String number, Object is, Object should) {
        compare(found, order, "entitlement.committed", number, is, should);
    }

    private List<Object[]> rows(List<Long> orders) {
        return query(
                        "select e.orderId, e.committed, e.goodsCommitted from EntitlementRecord e"
                                + " where e.orderId in (:ids)",
                        orders)
                .getResultList();
    }

    private Map<Long, Long> uses(List<Long> orders, String which) {
        return numbers(
                query(
                        "select u.orderId, sum(u.each * (u.lastUnit - u.firstUnit + 1))"
                                + " from EntitlementUseRecord u where u.counts = 1"
                                + which
                                + " and u.orderId in (:ids) group by u.orderId",
                        orders));
    }

    /** The order's id, its number and the total of its payouts that count. */
    private Map<Long, Object[]> payouts(List<Long> orders) {
        Map<Long, Object[]> sums = new HashMap<Long, Object[]>();
        List<Object[]> rows =
                query(
                                "select p.orderId, min(p.refund.number), sum(case when p.status"
                                        + " in ('DECLINED', 'CANCELLED') then 0 else p.amount end)"
                                        + " from Payout p where p.orderId in (:ids)"
                                        + " group by p.orderId",
                                orders)
                        .getResultList();
        for (Object[] row : rows) {
            row[2] = ((Number) row[2]).longValue();
            sums.put((Long) row[0], row);
        }
        return sums;
    }
}
