package org.aftersale.refund;

import javax.annotation.Resource;
import org.aftersale.host.Permission;
import org.aftersale.host.SoldOrder;
import org.aftersale.host.StaffMember;
import org.aftersale.host.StoreSales;
import org.aftersale.refund.allowance.Allowances;
import org.aftersale.refund.computation.CheckedRefundRequest;
import org.aftersale.refund.computation.ComputedRefund;
import org.aftersale.refund.computation.OrderMoney;
import org.aftersale.refund.computation.OrderMoneyReader;
import org.aftersale.refund.computation.RefundCalculator;
import org.aftersale.refund.computation.RefundRequest;
import org.aftersale.refund.computation.RefundRequestRules;
import org.aftersale.shared.AftersaleException;
import org.aftersale.shared.Amount;
import org.aftersale.shared.ConcurrentChangeException;
import org.aftersale.shared.FieldErrors;
import org.aftersale.shared.InvalidInputException;
import org.aftersale.shared.NotFoundException;
import org.springframework.stereotype.Service;

/**
 * Starts no transaction itself: the order is looked up first, and the act locks it in its first
 * statement, so that everything it reads afterwards is current.
 */
@Service("aftersaleRefunds")
public class RefundsImpl implements Refunds {

    @Resource(name = "aftersaleStoreSales")
    protected StoreSales sales;

    @Resource(name = "aftersaleMoneyLock")
    protected OrderMoneyLock lock;

    @Resource(name = "aftersaleOrderMoneyReader")
    protected OrderMoneyReader reader;

    @Resource(name = "aftersaleRefundCalculator")
    protected RefundCalculator calculator;

    @Resource(name = "aftersaleRefundWriter")
    protected RefundWriter writer;

    @Resource(name = "aftersaleAllowances")
    protected Allowances allowances;

    @Override
    public OrderMoney orderMoney(StaffMember staff, String orderNumber) {
        staff.require(Permission.READ_REFUNDS);
        SoldOrder order = order(orderNumber);
        return lock.reading(() -> reader.read(order));
    }

    @Override
    public ComputedRefund preview(StaffMember staff, RefundRequest request) {
        staff.require(Permission.PAY_REFUNDS);
        SoldOrder order = order(request.orderNumber);
        return lock.reading(() -> compute(order, request));
    }

    @Override
    public boolean requiresApproval(StaffMember staff, ComputedRefund refund) {
        SoldOrder order = refund.getMoney().getOrder();
        Amount total = refund.getBreakdown().getTotal();
        return !lock.reading(
                () -> allowances.allow(staff, order.getCustomerId(), order.getId(), total));
    }

    @Override
    public Refund issue(StaffMember staff, RefundRequest request) {
        staff.require(Permission.PAY_REFUNDS);
        SoldOrder seen = order(request.orderNumber);
        return lock.lockedBy(
                staff,
                seen.getCustomerId(),
                seen.getId(),
                seen.getCurrency(),
                () -> write(staff, seen, request));
    }

    private Refund write(StaffMember staff, SoldOrder seen, RefundRequest request) {
        Refund before = writer.byKey(staff, seen.getId(), request);
        if (before != null) {
            return before;
        }
        // read again: data read before the lock may be stale
        SoldOrder order = sales.ofOrder(seen.getId()).orElse(seen);
        ComputedRefund computed = compute(order, request);
        boolean moved = order.getCustomerId() != seen.getCustomerId();
        if (moved || !computed.getDigest().equals(request.seenDigest)) {
            throw ConcurrentChangeException.of(order.getNumber(), 0, 1);
        }
        return writer.write(staff, computed, request);
    }

    private ComputedRefund compute(SoldOrder order, RefundRequest request) {
        OrderMoney money = reader.read(order);
        CheckedRefundRequest checked = RefundRequestRules.check(money, request);
        try {
            return calculator.compute(money, checked);
        } catch (InvalidInputException e) {
            throw e;
        } catch (AftersaleException refused) {
            String field = checked.getAmount() == null ? "pick" : "sum";
            throw new InvalidInputException(
                    new FieldErrors()
                            .add(
                                    field,
                                    refused.getText().getCode(),
                                    refused.getText().getArguments()));
        }
    }

    private SoldOrder order(String number) {
        return sales.byNumber(number).orElseThrow(() -> NotFoundException.of("order", number));
    }
}
