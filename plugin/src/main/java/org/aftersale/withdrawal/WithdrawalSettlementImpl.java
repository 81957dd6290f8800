package org.aftersale.withdrawal;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
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
        List<Refund> done =
                refunds.ofOrder(orderId).stream()
                        .filter(refund -> refund.getStatus() == RefundStatus.PAID)
                        .collect(Collectors.toList());
        if (!done.isEmpty()) {
            settle(all, refunded.ofOrders(Collections.singleton(orderId)), done);
        }
    }

    private void settle(List<Withdrawal> all, Map<Long, RefundedLine> paid, List<Refund> done) {
        Map<Long, Integer> used = new HashMap<Long, Integer>();
        for (Withdrawal withdrawal : all) {
            if (withdrawal.status == WithdrawalStatus.REFUNDED) {
                use(withdrawal, used);
            } else if (withdrawal.status == WithdrawalStatus.EFFECTIVE) {
                use(withdrawal, used);
                if (isCovered(withdrawal, used, paid)) {
                    transitions.refunded(withdrawal, refundFor(withdrawal, done).getNumber());
                }
            }
        }
    }

    /** The latest that was made for it, or else the latest: it completed what was owed. */
    private static Refund refundFor(Withdrawal withdrawal, List<Refund> done) {
        return done.stream()
                .filter(refund -> withdrawal.number.equals(refund.getCaseNumber()))
                .findFirst()
                .orElse(done.get(0));
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

    private static void owed(Withdrawal withdrawal, Consumer<WithdrawnUnits> each) {
        withdrawal.units.stream().filter(units -> units.exemption == null).forEach(each);
    }
}
