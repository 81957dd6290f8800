package org.aftersale.refund.computation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.aftersale.refund.entitlement.EntitledUnit;

/** What is to be given back, checked: units, a sum, or a sum for units. */
public final class CheckedRefundRequest {

    private final List<EntitledUnit> units;
    private final Long sum;
    private final boolean toCredit;
    private final RefundReason reason;

    /** The same, for no reason in particular. */
    public CheckedRefundRequest(List<EntitledUnit> units, Long sum, boolean toCredit) {
        this(units, sum, toCredit, RefundReason.OTHER);
    }

    /**
     * @param units of the order's entitlement; none: the sum is for the whole order
     * @param sum minor units, above zero; null: all that is left of the units
     * @param toCredit as store credit instead of to the payments
     */
    public CheckedRefundRequest(
            List<EntitledUnit> units, Long sum, boolean toCredit, RefundReason reason) {
        this.units = Collections.unmodifiableList(new ArrayList<EntitledUnit>(units));
        this.sum = sum;
        this.toCredit = toCredit;
        this.reason = reason;
    }

    public RefundReason getReason() {
        return reason;
    }

    public List<EntitledUnit> getUnits() {
        return units;
    }

    public Long getSum() {
        return sum;
    }

    public boolean isToCredit() {
        return toCredit;
    }
}
