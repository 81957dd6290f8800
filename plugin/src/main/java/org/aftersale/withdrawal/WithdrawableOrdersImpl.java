package org.aftersale.withdrawal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.Resource;
import org.aftersale.host.OrderStatus;
import org.aftersale.host.StoreOrder;
import org.aftersale.host.StoreOrderLine;
import org.aftersale.host.StoreOrders;
import org.aftersale.refund.entitlement.LineUse;
import org.aftersale.refund.entitlement.OpenUses;
import org.aftersale.refund.line.RefundedLine;
import org.aftersale.refund.line.RefundedLines;
import org.aftersale.withdrawal.exemption.ExemptGoods;
import org.aftersale.withdrawal.exemption.Exemption;
import org.aftersale.withdrawal.legal.WithdrawalLaw;
import org.aftersale.withdrawal.legal.WithdrawalPeriod;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service("aftersaleWithdrawableOrders")
@Transactional(value = "blTransactionManager", readOnly = true)
public class WithdrawableOrdersImpl implements WithdrawableOrders {

    /** Orders older than the latest so many are found by their number. */
    private static final int LATEST = 20;

    @Resource(name = "aftersaleStoreOrders")
    protected StoreOrders orders;

    @Resource(name = "aftersaleWithdrawalLaw")
    protected WithdrawalLaw law;

    @Resource(name = "aftersaleExemptGoods")
    protected ExemptGoods exempt;

    @Resource(name = "aftersaleWithdrawalStore")
    protected WithdrawalStore store;

    @Resource(name = "aftersaleRefundedLines")
    protected RefundedLines refunded;

    @Resource(name = "aftersaleOpenUses")
    protected OpenUses uses;

    @Resource(name = "aftersaleClock")
    protected Clock clock;

    @Override
    public List<WithdrawableOrder> open(long customerId) {
        long now = clock.millis();
        return of(orders.ofCustomer(customerId, 1, LATEST).getItems()).stream()
                .filter(order -> order.isOpen(now))
                .collect(Collectors.toList());
    }

    @Override
    public List<WithdrawableOrder> of(Collection<StoreOrder> found) {
        if (found.isEmpty()) {
            return new ArrayList<WithdrawableOrder>();
        }
        Map<Long, WithdrawalPeriod> ends = law.periods(found);
        Set<Long> ids = found.stream().map(StoreOrder::getId).collect(Collectors.toSet());
        Map<Long, Integer> taken = store.owedUnits(ids);
        Map<Long, Integer> inReturn = uses.quantities(ids, LineUse.Kind.RETURNED);
        inReturn.forEach((line, units) -> taken.merge(line, units, Integer::sum));
        Map<Long, RefundedLine> paid = refunded.ofOrders(ids);
        Map<Long, Exemption> exemptions = exempt.of(lineIds(found));
        List<WithdrawableOrder> all = new ArrayList<WithdrawableOrder>();
        for (StoreOrder order : found) {
            List<WithdrawableLine> lines = new ArrayList<WithdrawableLine>();
            for (StoreOrderLine line : order.getLines()) {
                int left = left(order, line, taken, paid);
                lines.add(
                        new WithdrawableLine(
                                line,
                                left,
                                inReturn.getOrDefault(line.getId(), 0),
                                exemptions.get(line.getId())));
            }
            all.add(new WithdrawableOrder(order, ends.get(order.getId()), lines));
        }
        return all;
    }

    private static Set<Long> lineIds(Collection<StoreOrder> orders) {
        return orders.stream()
                .flatMap(order -> order.getLines().stream())
                .map(StoreOrderLine::getId)
                .collect(Collectors.toSet());
    }

    /**
     * What was refunded for a withdrawal counts as refunded, not as withdrawn as well.
     *
     * @param taken units withdrawn from, or on their way back in an open return
     */
    private static int left(
            StoreOrder order,
            StoreOrderLine line,
            Map<Long, Integer> taken,
            Map<Long, RefundedLine> paid) {
        if (OrderStatus.CANCELLED.name().equals(order.getStatus())) {
            return 0;
        }
        RefundedLine refund = paid.get(line.getId());
        int refunded = refund == null ? 0 : refund.getWholly();
        int owed = taken.getOrDefault(line.getId(), 0);
        return Math.max(0, line.getQuantity() - refunded - owed);
    }
}
