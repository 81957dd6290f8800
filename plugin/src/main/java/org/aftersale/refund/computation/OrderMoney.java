package org.aftersale.refund.computation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.aftersale.host.SoldOrder;
import org.aftersale.refund.entitlement.Entitlement;
import org.aftersale.refund.entitlement.RefundedSoFar;

/**
 * How the money of an order stands: what was paid for what, what was refunded, and which payments
 * can take how much. Decides the refundable amount of the order ({@link #getLeft}); that of a unit
 * is decided by {@link org.aftersale.refund.entitlement.UnitAmounts#left}. Minor units of the
 * order's currency.
 */
public final class OrderMoney {

    private final Entitlement entitlement;
    private final RefundedSoFar refundedSoFar;
    private final List<Tender> tenders;
    private final long outside;

    /**
     * @param outside given back by somebody else than Aftersale, as the store recorded it
     */
    public OrderMoney(
            Entitlement entitlement,
            RefundedSoFar refundedSoFar,
            List<Tender> tenders,
            long outside) {
        this.entitlement = entitlement;
        this.refundedSoFar = refundedSoFar;
        this.tenders = Collections.unmodifiableList(new ArrayList<Tender>(tenders));
        this.outside = outside;
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

    public RefundedSoFar getUsed() {
        return refundedSoFar;
    }

    public List<Tender> getTenders() {
        return tenders;
    }

    public long getOutside() {
        return outside;
    }

    /** What the payments took, less what was voided. */
    public long getCaptured() {
        long captured = 0;
        for (Tender tender : tenders) {
            captured += tender.getCaptured();
        }
        return captured;
    }

    /** What this capture can still take; 0 where the order has none of that id. Minor units. */
    public long leftOf(long captureId) {
        return tenders.stream()
                .filter(tender -> tender.getCaptureId() == captureId)
                .mapToLong(Tender::getLeft)
                .sum();
    }

    /**
     * The most that Aftersale may give back of this order in all: what was paid for it or what was
     * captured, whichever is less, without what was given back outside.
     */
    public long getCeiling() {
        return Math.max(0, Math.min(entitlement.getTotal(), getCaptured()) - outside);
    }

    /** The refundable amount: what can be refunded of the order now; never negative. */
    public long getLeft() {
        return Math.max(0, getCeiling() - refundedSoFar.getTotal());
    }
}
