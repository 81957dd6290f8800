package org.aftersale.refund.estimate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.Resource;
import org.aftersale.host.SoldOrder;
import org.aftersale.host.StoreSales;
import org.aftersale.refund.computation.CheckedRefundRequest;
import org.aftersale.refund.computation.OrderMoney;
import org.aftersale.refund.computation.OrderMoneyReader;
import org.aftersale.refund.computation.RefundBreakdown;
import org.aftersale.refund.computation.RefundCalculator;
import org.aftersale.refund.computation.RefundReason;
import org.aftersale.refund.entitlement.EntitledUnit;
import org.aftersale.shared.AftersaleException;
import org.aftersale.shared.NotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service("aftersaleRefundEstimates")
public class RefundEstimatesImpl implements RefundEstimates {

    @Resource(name = "aftersaleStoreSales")
    protected StoreSales sales;

    @Resource(name = "aftersaleOrderMoneyReader")
    protected OrderMoneyReader reader;

    @Resource(name = "aftersaleRefundCalculator")
    protected RefundCalculator calculator;

    protected RefundEstimatesImpl() {}

    public RefundEstimatesImpl(
            StoreSales sales, OrderMoneyReader reader, RefundCalculator calculator) {
        this.sales = sales;
        this.reader = reader;
        this.calculator = calculator;
    }

    @Override
    @Transactional(
            value = "blTransactionManager",
            readOnly = true,
            noRollbackFor = NotFoundException.class)
    public Optional<RefundBreakdown> of(long orderId, Map<Long, Integer> units, long fee) {
        SoldOrder order =
                sales.ofOrder(orderId).orElseThrow(() -> NotFoundException.of("order", orderId));
        OrderMoney money = reader.read(order);
        List<EntitledUnit> picked = UnitPick.units(money, units);
        if (picked.isEmpty()) {
            return Optional.empty();
        }
        CheckedRefundRequest request =
                new CheckedRefundRequest(picked, null, false, RefundReason.RETURNED).withFee(fee);
        try {
            return Optional.of(calculator.compute(money, request).getBreakdown());
        } catch (AftersaleException refused) {
            return Optional.empty();
        }
    }
}
