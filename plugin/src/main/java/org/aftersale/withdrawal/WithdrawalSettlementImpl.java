package org.aftersale.withdrawal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.Resource;
import org.aftersale.refund.Refund;
import org.aftersale.refund.RefundStore;
import org.aftersale.refund.line.RefundedLine;
import org.aftersale.refund.line.RefundedLines;
import org.aftersale.refund.status.RefundStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The oldest withdrawals are settled first: as many wholly refunded units of each line as the
 * withdrawals before it and it itself are about.
 */
@Service("aftersaleWithdrawalSettlement")
@Transactional("blTransactionManager")
public class WithdrawalSettlementImpl implements WithdrawalSettlement {

    @Resource(name = "aftersaleWithdrawalStore")
    protected WithdrawalStore store;

    @Resource(name = "aftersaleRefundStore")
    protected RefundStore refunds;

    @Resource(name = "aftersaleRefundedLines")
    protected RefundedLines refunded;

    @Resource(name = "aftersaleWithdrawalTransitions")
    protected WithdrawalTransitions transitions;

    @Override
    public void of(long withdrawalId) {
        store.byId(withdrawalId).map(Withdrawal::getOrderId).ifPresent(this::ofOrder);
    }

    @Override
    public void ofOrder(long orderId) {
        List<Withdrawal> all = store.ofOrder(orderId);
        if (all.stream().noneMatch(w -> w.status == WithdrawalStatus.EFFECTIVE)) {
            return;
        }
        Optional<Refund> latest =
                refunds.ofOrder(orderId).stream()
                        .filter(refund -> refund.getStatus() == RefundStatus.PAID)
                        .findFirst();
        if (latest.isPresent()) {
            settle(all, refunded.ofOrders(java.util.Collections.singleton(orderId)), latest.get());
        }
    }

    private void settle(List<Withdrawal> all, Map<Long, RefundedLine> paid, Refund latest) {
        Map<Long, Integer> used = new HashMap<Long, Integer>();
        for (Withdrawal withdrawal : all) {
            if (withdrawal.status == WithdrawalStatus.REFUNDED) {
                use(withdrawal, used);
            } else if (withdrawal.status == WithdrawalStatus.EFFECTIVE) {
                use(withdrawal, used);
                if (isCovered(withdrawal, used, paid)) {
                    transitions.refunded(withdrawal, latest.getNumber());
                }
            }
        }
    }

    private static void use(Withdrawal withdrawal, Map<Long, Integer> used) {
        owed(withdrawal, units -> used.merge(units.orderItemId, units.quantity, Integer::sum));
    }

    private static boolean isCovered(
            Withdrawal withdrawal, Map<Long, Integer> used, Map<Long, RefundedLine> paid) {
        boolean[] covered = {true};
        owed(
                withdrawal,
                units -> {
                    RefundedLine line = paid.get(units.orderItemId);
                    covered[0] &= line != null && line.isAllOf(used.get(units.orderItemId));
                });
        return covered[0];
    }

    private static void owed(
            Withdrawal withdrawal, java.util.function.Consumer<WithdrawnUnits> each) {
        withdrawal.units.stream().filter(units -> units.exemption == null).forEach(each);
    }
}
