package org.aftersale.refund.entitlement;

/** Refuses amounts above what is left of a unit's component. */
final class WhatIsLeft {

    private final UnitAmounts used;
    private final Entitlement entitlement;

    /**
     * @param used refunded so far, pending payouts included
     */
    WhatIsLeft(UnitAmounts used) {
        this.used = used;
        this.entitlement = used.getEntitlement();
    }

    /**
     * @throws RefundExceedsEntitlementException for the first unit of which less is left
     */
    void check(UnitAmounts amounts) {
        for (EntitledUnit unit : entitlement.getUnits()) {
            for (int i = 0; i < entitlement.getComponents().size(); i++) {
                long requested = amounts.get(unit.getIndex(), i);
                long left = used.refundable(unit.getIndex(), i);
                if (requested > left) {
                    throw RefundExceedsEntitlementException.ofUnit(
                            unit, requested, left, entitlement.getOrder().getCurrency());
                }
            }
        }
    }

    /**
     * The amounts of a payout that is retried. What it refunds of units that have left the order
     * has to come from the overpayment: no other money is left for it.
     *
     * @throws RefundExceedsEntitlementException if less is left of a unit, or of the overpayment
     */
    void check(RefundedSoFar again) {
        check(again.getAmounts());
        EntitledUnit overpayment = entitlement.overpayment();
        long left = 0;
        if (overpayment != null) {
            int index = overpayment.getIndex();
            left = used.refundable(index, 0) - again.getAmounts().ofUnit(index);
        }
        long elsewhere = again.getOnRemovedUnits() + again.getOverpaid();
        if (elsewhere > left) {
            throw RefundExceedsEntitlementException.ofOrder(
                    entitlement.getOrder().getNumber(),
                    elsewhere,
                    left,
                    entitlement.getOrder().getCurrency());
        }
    }
}
