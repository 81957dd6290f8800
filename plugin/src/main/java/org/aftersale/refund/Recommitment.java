package org.aftersale.refund;

import javax.annotation.Resource;
import org.aftersale.host.SoldOrder;
import org.aftersale.host.StoreSales;
import org.aftersale.refund.computation.OrderMoney;
import org.aftersale.refund.computation.OrderMoneyReader;
import org.aftersale.refund.entitlement.EntitlementLedger;
import org.aftersale.refund.entitlement.RefundExceedsEntitlementException;
import org.aftersale.shared.NotFoundException;
import org.springframework.stereotype.Component;

/**
 * Makes a payout that did not count count again, if its amount still fits. Requires the caller's
 * transaction and the order's lock.
 */
@Component("aftersaleRecommitment")
public class Recommitment {

    @Resource(name = "aftersaleStoreSales")
    protected StoreSales sales;

    @Resource(name = "aftersaleOrderMoneyReader")
    protected OrderMoneyReader reader;

    @Resource(name = "aftersaleEntitlementLedger")
    protected EntitlementLedger ledger;

    /**
     * @throws RefundExceedsEntitlementException if the amount was refunded otherwise in the
     *     meantime; nothing was changed then
     */
    void commit(Payout payout) {
        commit(payout, money(payout));
    }

    /** The same for a payout that is to go to its capture, which must have enough left. */
    void commitToCapture(Payout payout) {
        OrderMoney money = money(payout);
        long left = payout.captureId == null ? payout.amount : money.refundableOf(payout.captureId);
        if (payout.amount > left) {
            throw RefundExceedsEntitlementException.ofOrder(
                    money.getOrder().getNumber(), payout.amount, left, money.getCurrency());
        }
        commit(payout, money);
    }

    private void commit(Payout payout, OrderMoney money) {
        ledger.commitAgain(money.getEntitlement(), payout.id, money.getCeiling());
    }

    /** The order's present customer, to whom it may have moved since. */
    long customerOf(Payout payout) {
        return order(payout).getCustomerId();
    }

    private OrderMoney money(Payout payout) {
        return reader.read(order(payout));
    }

    private SoldOrder order(Payout payout) {
        return sales.ofOrder(payout.orderId)
                .orElseThrow(() -> NotFoundException.of("order", payout.orderId));
    }
}
