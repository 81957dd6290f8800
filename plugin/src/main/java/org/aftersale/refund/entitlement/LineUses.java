package org.aftersale.refund.entitlement;

import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** A feature that tracks units of an order beyond refunds, listed in {@code aftersaleLineUses}. */
public interface LineUses {

    /** Current uses, without withdrawn, rejected or cancelled ones. Runs a single statement. */
    List<LineUse> ofOrder(long orderId);

    /** What its uses are; null for a feature whose cases take no units from other features. */
    default LineUse.Kind kind() {
        return null;
    }

    /**
     * Units in cases that are not finished, which no other feature may take meanwhile. Runs a
     * single statement for all orders.
     */
    default List<OpenUse> open(Collection<Long> orderIds) {
        return Collections.emptyList();
    }
}
