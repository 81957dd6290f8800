package org.aftersale.money;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aftersale.host.SoldBundle;
import org.aftersale.host.SoldCharge;
import org.aftersale.host.SoldLine;
import org.aftersale.host.SoldParcel;
import org.aftersale.host.SoldTax;
import org.aftersale.refund.entitlement.EntitledUnit;
import org.aftersale.refund.entitlement.Entitlement;
import org.aftersale.refund.entitlement.RefundableItemKind;

/**
 * Invariants of an order spread over its units: units add up to fulfillment groups, groups to
 * bundles and lines, everything to the order, and no unit is negative.
 */
final class EntitlementInvariants {

    private final Entitlement entitlement;
    private final Map<SoldBundle, Long> bundles = new LinkedHashMap<>();
    private int next;
    private long total;

    private EntitlementInvariants(Entitlement entitlement) {
        this.entitlement = entitlement;
    }

    static void hold(Entitlement entitlement) {
        EntitlementInvariants laws = new EntitlementInvariants(entitlement);
        for (SoldLine line : entitlement.getOrder().getLines()) {
            laws.check(line);
        }
        laws.bundles.forEach(
                (bundle, sum) -> InvariantViolation.unlessSame("Bundle", bundle.getTotal(), sum));
        for (SoldCharge charge : entitlement.getOrder().getCharges()) {
            laws.check(charge);
        }
        InvariantViolation.unlessSame("Units", laws.next, entitlement.getUnits().size());
        InvariantViolation.unlessSame("Order", laws.total, entitlement.getTotal());
    }

    private void check(SoldLine line) {
        int number = 0;
        for (SoldParcel parcel : line.getParcels()) {
            List<EntitledUnit> units =
                    entitlement.getUnits().subList(next, next + parcel.getQuantity());
            next += parcel.getQuantity();
            for (EntitledUnit unit : units) {
                InvariantViolation.unlessSame("Line", line.getId(), unit.getSubject().getId());
                InvariantViolation.unlessSame("Unit's number", ++number, unit.getNumber());
                check(unit);
            }
            checkGoods(line, parcel, units);
            checkTaxes(parcel.getTaxes(), units);
        }
    }

    private static void check(EntitledUnit unit) {
        InvariantViolation.ifAbove("A price below zero", -unit.getPrice(), 0);
        InvariantViolation.ifAbove("A net sum below zero", -unit.getNet(), 0);
        InvariantViolation.unlessSame(
                "Net", unit.getPrice() - unit.getOrderDiscount(), unit.getNet());
    }

    private void checkGoods(SoldLine line, SoldParcel parcel, List<EntitledUnit> units) {
        long price = 0;
        long discount = 0;
        for (EntitledUnit unit : units) {
            price += unit.getPrice();
            discount += unit.getOrderDiscount();
            total += unit.getNet();
        }
        if (line.getBundle() == null) {
            InvariantViolation.unlessSame("Parcel", parcel.getAmount(), price);
        } else {
            bundles.merge(line.getBundle(), price, Long::sum);
        }
        InvariantViolation.unlessSame(
                "Discount", Math.min(parcel.getOrderDiscount(), price), discount);
    }

    private void check(SoldCharge charge) {
        EntitledUnit unit = entitlement.getUnits().get(next);
        List<EntitledUnit> alone = entitlement.getUnits().subList(next, ++next);
        boolean shipping = unit.getSubject().getKind() == RefundableItemKind.SHIPPING;
        if (shipping != (charge.getKind() == SoldCharge.Kind.SHIPPING)) {
            throw new InvariantViolation(
                    charge.getKind() + " became " + unit.getSubject().getKind());
        }
        InvariantViolation.unlessSame("Charge", Math.max(0, charge.getAmount()), unit.getNet());
        total += unit.getNet();
        checkTaxes(charge.getTaxes(), alone);
    }

    private void checkTaxes(List<SoldTax> taxes, List<EntitledUnit> units) {
        long sum = 0;
        for (int i = 1; i < entitlement.getComponents().size(); i++) {
            long recorded = 0;
            for (SoldTax tax : taxes) {
                if (tax.getKey().equals(entitlement.getComponents().get(i))) {
                    recorded += tax.getAmount();
                }
            }
            long spread = 0;
            for (EntitledUnit unit : units) {
                InvariantViolation.ifAbove("A tax below zero", -unit.part(i), 0);
                spread += unit.part(i);
            }
            InvariantViolation.unlessSame("Tax", recorded, spread);
            sum += spread;
        }
        InvariantViolation.unlessSame("Taxes", RandomTaxes.sum(taxes), sum);
        total += sum;
    }
}
