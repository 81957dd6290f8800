package org.aftersale.refund.entitlement;

import java.util.List;

/** A feature that tracks units of an order beyond refunds, listed in {@code aftersaleLineUses}. */
public interface LineUses {

    /** Current uses, without withdrawn, rejected or cancelled ones. Runs a single statement. */
    List<LineUse> ofOrder(long orderId);
}
