package org.aftersale.withdrawal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.Resource;
import org.aftersale.host.Permission;
import org.aftersale.host.StaffMember;
import org.aftersale.host.StoreOrder;
import org.aftersale.host.StoreOrders;
import org.aftersale.law.LegalEvent;
import org.aftersale.refund.line.RefundedLine;
import org.aftersale.refund.line.RefundedLines;
import org.aftersale.shared.ConcurrentChangeException;
import org.aftersale.shared.FieldErrors;
import org.aftersale.shared.NotFoundException;
import org.aftersale.withdrawal.outcome.OwedRefund;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service("aftersaleWithdrawalDesk")
@Transactional("blTransactionManager")
public class WithdrawalDeskImpl implements WithdrawalDesk {

    /** A day is typed, not a time: the day of the statement begins before it. */
    private static final long DAY = 86_400_000L;

    @Resource(name = "aftersaleWithdrawalStore")
    protected WithdrawalStore store;

    @Resource(name = "aftersaleWithdrawalTransitions")
    protected WithdrawalTransitions transitions;

    @Resource(name = "aftersaleWithdrawableOrders")
    protected WithdrawableOrders withdrawable;

    @Resource(name = "aftersaleStoreOrders")
    protected StoreOrders orders;

    @Resource(name = "aftersaleRefundedLines")
    protected RefundedLines refunded;

    @Resource(name = "aftersaleClock")
    protected Clock clock;

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public Optional<Withdrawal> find(StaffMember staff, String number) {
        staff.require(Permission.READ);
        return store.byNumber(number);
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public Optional<WithdrawableOrder> order(StaffMember staff, Withdrawal withdrawal) {
        staff.require(Permission.READ);
        return withdrawal.getOrderId() == null
                ? Optional.<WithdrawableOrder>empty()
                : orders.byId(withdrawal.getOrderId()).map(this::withdrawable);
    }

    private WithdrawableOrder withdrawable(StoreOrder order) {
        return withdrawable.of(Collections.singleton(order)).get(0);
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public List<LegalEvent> events(StaffMember staff, long orderId) {
        staff.require(Permission.READ);
        return WithdrawalEvents.of(store.ofOrder(orderId));
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public Optional<OwedRefund> owed(StaffMember staff, String number, long orderId) {
        staff.require(Permission.READ);
        return store.byNumber(number)
                .filter(withdrawal -> withdrawal.status == WithdrawalStatus.EFFECTIVE)
                .filter(withdrawal -> Long.valueOf(orderId).equals(withdrawal.orderId))
                .map(
                        withdrawal ->
                                new OwedRefund(number, unpaid(withdrawal), isNothingKept(orderId)));
    }

    /**
     * Quantities by order item, without exempt goods and without what was refunded: as in {@link
     * WithdrawalSettlementImpl}, refunds count for the oldest withdrawals first.
     */
    private Map<Long, Integer> unpaid(Withdrawal withdrawal) {
        Map<Long, Integer> until = new HashMap<Long, Integer>();
        boolean later = false;
        for (Withdrawal each : store.ofOrder(withdrawal.orderId)) {
            boolean earlier = each.status == WithdrawalStatus.EFFECTIVE && !later;
            if (earlier || each.status == WithdrawalStatus.REFUNDED) {
                counted(each).forEach((line, some) -> until.merge(line, some, Integer::sum));
            }
            later |= each.id.equals(withdrawal.id);
        }
        Map<Long, RefundedLine> paid = refunded.ofOrders(Collections.singleton(withdrawal.orderId));
        Map<Long, Integer> units = counted(withdrawal);
        units.replaceAll(
                (line, quantity) -> {
                    RefundedLine refund = paid.get(line);
                    int left = until.get(line) - (refund == null ? 0 : refund.getWholly());
                    return Math.max(0, Math.min(quantity, left));
                });
        units.values().removeIf(quantity -> quantity == 0);
        return units;
    }

    /** Quantities by order item, without exempt goods. */
    private static Map<Long, Integer> counted(Withdrawal withdrawal) {
        Map<Long, Integer> units = new HashMap<Long, Integer>();
        withdrawal.units.stream()
                .filter(each -> each.exemption == null)
                .forEach(each -> units.merge(each.orderItemId, each.quantity, Integer::sum));
        return units;
    }

    private boolean isNothingKept(long orderId) {
        return orders.byId(orderId)
                .map(order -> withdrawable(order).getLines())
                .filter(lines -> lines.stream().allMatch(WithdrawableLine::isGone))
                .isPresent();
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public boolean canDecide(StaffMember staff, Withdrawal withdrawal) {
        return staff.hasPermission(Permission.DECIDE)
                && WithdrawalStatus.TRANSITIONS.allows(
                        withdrawal.getStatus(), WithdrawalStatus.INEFFECTIVE);
    }

    @Override
    public void assign(StaffMember staff, String number, String orderNumber, long seenVersion) {
        Withdrawal statement = open(staff, number, seenVersion);
        Optional<StoreOrder> order = orders.byNumber(orderNumber);
        if (!order.isPresent()) {
            refuse("order", "aftersale.error.withdrawal.order.unknown");
        }
        transitions.matched(statement, order.get(), staff.asActor());
    }

    @Override
    public void accept(
            StaffMember staff, String number, Map<Long, Integer> quantities, long seenVersion) {
        Withdrawal statement = open(staff, number, seenVersion);
        StoreOrder order = orderOf(statement);
        List<WithdrawnUnits> units = new ArrayList<WithdrawnUnits>();
        for (WithdrawableLine line : withdrawable(order).getLines()) {
            long id = line.getLine().getId();
            int quantity = Math.min(quantities.getOrDefault(id, 0), line.getLeft());
            if (quantity > 0) {
                units.add(new WithdrawnUnits(id, line.getLine().getName(), quantity, null));
            }
        }
        if (units.isEmpty()) {
            refuse("lines", "aftersale.error.withdrawal.nothing");
        }
        transitions.replaceUnits(statement, units);
        transitions.takeEffect(statement, order, staff.asActor());
    }

    @Override
    public void reject(StaffMember staff, String number, ReviewReason reason, long seenVersion) {
        Withdrawal statement = open(staff, number, seenVersion);
        if (reason == null || !reason.isGround()) {
            refuse("reason", "aftersale.error.withdrawal.reason");
        }
        transitions.reject(statement, reason, staff.asActor());
    }

    @Override
    public void goodsArrived(StaffMember staff, String number, long at, long seenVersion) {
        Withdrawal statement = open(staff, number, seenVersion);
        transitions.goodsArrived(
                statement, since("at", at, statement), orderOf(statement), staff.asActor());
    }

    @Override
    public void sendingProved(StaffMember staff, String number, long at, long seenVersion) {
        Withdrawal statement = open(staff, number, seenVersion);
        transitions.sendingProved(
                statement, since("proof", at, statement), orderOf(statement), staff.asActor());
    }

    /** On the day of the statement, after it: before it, nothing that it asks for can happen. */
    private long since(String field, long at, Withdrawal statement) {
        boolean owed = statement.status == WithdrawalStatus.EFFECTIVE;
        if (!owed || at < statement.getSubmittedAt() - DAY || at > clock.millis()) {
            refuse(field, "aftersale.error.withdrawal.goods");
        }
        return Math.max(at, statement.getSubmittedAt());
    }

    private Withdrawal open(StaffMember staff, String number, long seenVersion) {
        staff.require(Permission.DECIDE);
        Withdrawal found =
                store.byNumber(number)
                        .flatMap(withdrawal -> store.locked(withdrawal.getId()))
                        .orElseThrow(() -> NotFoundException.of("withdrawal", number));
        if (found.getVersion() != seenVersion) {
            throw ConcurrentChangeException.of(number, seenVersion, found.getVersion());
        }
        return found;
    }

    private StoreOrder orderOf(Withdrawal statement) {
        return Optional.ofNullable(statement.getOrderId())
                .flatMap(orders::byId)
                .orElseThrow(() -> NotFoundException.of("order", statement.getOrderTyped()));
    }

    private static void refuse(String field, String code) {
        new FieldErrors().add(field, code).throwIfAny();
    }
}
