package org.aftersale.refund.computation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.aftersale.host.SoldOrder;
import org.aftersale.refund.entitlement.Entitlement;
import org.aftersale.refund.entitlement.RefundedSoFar;

/**
 * An order's payments and refunds: what was paid for what, what was refunded, and how much can
 * still be refunded to which payment. Decides the refundable amount of the order ({@link
 * #getLeft}); that of a unit is decided by {@link
 * org.aftersale.refund.entitlement.UnitAmounts#refundable}. Minor units of the order's currency.
 */
public final class OrderMoney {

    private final Entitlement entitlement;
    private final RefundedSoFar refundedSoFar;
    private final List<Tender> tenders;
    private final long refundedOutside;

    /**
     * @param outside refunded outside Aftersale, as the store recorded it
     */
    public OrderMoney(
            Entitlement entitlement,
            RefundedSoFar refundedSoFar,
            List<Tender> tenders,
            long outside) {
        this.entitlement = entitlement;
        this.refundedSoFar = refundedSoFar;
        this.tenders = Collections.unmodifiableList(new ArrayList<Tender>(tenders));
        this.refundedOutside = outside;
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

    /**
     * The most that Aftersale may refund of this order in total: the lesser of what was paid for it
     * and what was captured, minus what was refunded outside Aftersale.
     */
    public long getCeiling() {
        return Math.max(0, Math.min(entitlement.getTotal(), getCaptured()) - refundedOutside);
    }

    /** The refundable amount of the order now; never negative. */
    public long getLeft() {
        return Math.max(0, getCeiling() - refundedSoFar.getTotal());
    }
}
