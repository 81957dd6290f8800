package org.aftersale.refund.entitlement;

import java.util.List;

/**
 * A feature that knows what became of the units of an order: the list {@code aftersaleLineUses}.
 */
public interface LineUses {

    /** What counts now: not what was withdrawn, rejected or cancelled. In one statement. */
    List<LineUse> ofOrder(long orderId);
}
