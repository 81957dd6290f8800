package org.aftersale.refund.computation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.aftersale.host.SoldOrder;
import org.aftersale.refund.entitlement.Entitlement;
import org.aftersale.refund.entitlement.GoodsAmounts;
import org.aftersale.refund.entitlement.RefundedSoFar;

/**
 * An order's payments and refunds: what was paid for what, what was refunded, and how much can
 * still be refunded to which payment. Keeps two limits apart: what is left of the money ({@link
 * #getMoneyLeft}), whoever gave it back for whatever, and what is left of what the order holds now
 * ({@link #getGoodsLeft}), each unit by itself ({@link
 * org.aftersale.refund.entitlement.UnitAmounts#refundable}). The lesser of both can be refunded;
 * money beyond the goods was paid too much and has a unit of its own. Minor units of the order's
 * currency.
 */
public final class OrderMoney {

    private final Entitlement entitlement;
    private final RefundedSoFar refundedSoFar;
    private final List<Tender> tenders;
    private final long refundedOutside;
    private final long goodsLeft;
    private final long overpaid;

    /**
     * @param entitlement without an overpayment: whether there is one is decided here
     * @param outside refunded outside Aftersale, as the store recorded it
     */
    public OrderMoney(
            Entitlement entitlement,
            RefundedSoFar refundedSoFar,
            List<Tender> tenders,
            long outside) {
        this.tenders = Collections.unmodifiableList(new ArrayList<Tender>(tenders));
        this.refundedOutside = outside;
        long money = Math.max(0, getCeiling() - refundedSoFar.getTotal());
        this.goodsLeft = GoodsAmounts.left(refundedSoFar.getAmounts());
        this.overpaid = Math.max(0, money - goodsLeft);
        this.entitlement = entitlement.withOverpayment(overpaid + refundedSoFar.getOverpaid());
        this.refundedSoFar = refundedSoFar.on(this.entitlement);
    }

    public SoldOrder getOrder() {
        return entitlement.getOrder();
    }

    public String getCurrency() {
        return getOrder().getCurrency();
    }

    public Entitlement getEntitlement() {
        return entitlement;
    }

    public RefundedSoFar getRefundedSoFar() {
        return refundedSoFar;
    }

    public List<Tender> getTenders() {
        return tenders;
    }

    public long getRefundedOutside() {
        return refundedOutside;
    }

    /** Captured by the payments, less voided amounts. */
    public long getCaptured() {
        long captured = 0;
        for (Tender tender : tenders) {
            captured += tender.getCaptured();
        }
        return captured;
    }

    /**
     * What can still be refunded to this capture; 0 if the order has no such capture. Minor units.
     */
    public long refundableOf(long captureId) {
        return tenders.stream()
                .filter(tender -> tender.getCaptureId() == captureId)
                .mapToLong(Tender::getLeft)
                .sum();
    }

    /** The most money that Aftersale may refund of this order: captured, less refunded outside. */
    public long getCeiling() {
        return Math.max(0, getCaptured() - refundedOutside);
    }

    /** The money that is left, whatever it was paid for; never negative. */
    public long getMoneyLeft() {
        return Math.max(0, getCeiling() - refundedSoFar.getTotal());
    }

    /** What is left of the goods, shipping and fees that the order holds now; never negative. */
    public long getGoodsLeft() {
        return goodsLeft;
    }

    /** What can be refunded for goods, shipping and fees now. */
    public long getLeft() {
        return Math.min(getGoodsLeft(), getMoneyLeft());
    }

    /** What is left of what was paid too much: the money that is left beyond the goods. */
    public long getOverpaid() {
        return overpaid;
    }

    /** All that can be refunded now, the overpayment included. */
    public long getAllLeft() {
        return getLeft() + overpaid;
    }

    /** Refunded as store credit that was taken from no payment. */
    long getOnCredit() {
        long left = 0;
        for (Tender tender : tenders) {
            left += tender.getLeft();
        }
        return Math.max(0, left - getMoneyLeft());
    }
}
