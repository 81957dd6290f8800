package org.aftersale.refund.entitlement;

/** Sums over all goods, shipping and fees, without what was paid too much. Minor units. */
public final class GoodsAmounts {

    private GoodsAmounts() {}

    static long of(UnitAmounts amounts) {
        EntitledUnit overpayment = amounts.getEntitlement().overpayment();
        long above = overpayment == null ? 0 : amounts.ofUnit(overpayment.getIndex());
        return amounts.getTotal() - above;
    }

    /** What is left after these amounts were refunded, each component of each unit by itself. */
    public static long left(UnitAmounts used) {
        Entitlement entitlement = used.getEntitlement();
        int components = entitlement.getComponents().size();
        long left = 0;
        for (EntitledUnit unit : entitlement.getUnits()) {
            for (int i = 0; !unit.isOverpayment() && i < components; i++) {
                left += used.refundable(unit.getIndex(), i);
            }
        }
        return left;
    }
}
