package org.aftersale.money;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
    private final Map<SoldBundle, long[]> sets = new LinkedHashMap<>();
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
        InvariantViolation.unlessSame("Units in all", laws.total, entitlement.getTotal());
        Long recorded = entitlement.getOrder().getTotal();
        if (recorded != null) {
            InvariantViolation.unlessSame("Order", Math.max(0, recorded), entitlement.getTotal());
        }
        laws.sets.values().forEach(EntitlementInvariants::checkEqual);
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
            if (line.getBundle() == null && line.getPrices().size() == 1) {
                checkEqual(units.stream().mapToLong(EntitledUnit::getTotal).toArray());
            }
        }
        if (line.getBundle() != null && line.getBundle().getQuantity() > 1) {
            addSets(line);
        }
    }

    /** What each of several bundles of one kind comes to. */
    private void addSets(SoldLine line) {
        int count = line.getBundle().getQuantity();
        long[] totals = sets.computeIfAbsent(line.getBundle(), any -> new long[count]);
        int perSet = line.getQuantity() / count;
        for (EntitledUnit unit : entitlement.getUnits().subList(next - line.getQuantity(), next)) {
            totals[(unit.getNumber() - 1) / perSet] += unit.getTotal();
        }
    }

    /** Things that are equal come to the same but for one odd cent. */
    private static void checkEqual(long[] totals) {
        long least = Arrays.stream(totals).min().orElse(0);
        long most = Arrays.stream(totals).max().orElse(0);
        InvariantViolation.ifAbove("Equal things apart", most - least, 1);
    }

    private static void check(EntitledUnit unit) {
        InvariantViolation.ifAbove("A price below zero", -unit.getPrice(), 0);
        InvariantViolation.ifAbove("A net sum below zero", -unit.getNet(), 0);
        InvariantViolation.unlessSame(
                "Net", unit.getPrice() - unit.getOrderDiscount(), unit.getNet());
    }

    private void checkGoods(SoldLine line, SoldParcel parcel, List<EntitledUnit> units) {
        long price = 0;
        for (EntitledUnit unit : units) {
            price += unit.getPrice();
            total += unit.getNet();
        }
        if (line.getBundle() == null) {
            InvariantViolation.unlessSame("Parcel", parcel.getAmount(), price);
        } else {
            bundles.merge(line.getBundle(), price, Long::sum);
        }
    }

    private void check(SoldCharge charge) {
        EntitledUnit unit = entitlement.getUnits().get(next);
        List<EntitledUnit> alone = entitlement.getUnits().subList(next, ++next);
        boolean shipping = unit.getSubject().getKind() == RefundableItemKind.SHIPPING;
        if (shipping != (charge.getKind() == SoldCharge.Kind.SHIPPING)) {
            throw new InvariantViolation(
                    charge.getKind() + " became " + unit.getSubject().getKind());
        }
        InvariantViolation.unlessSame("Charge", Math.max(0, charge.getAmount()), unit.getPrice());
        total += unit.getNet();
        checkTaxes(charge.getTaxes(), alone);
    }

    /** A tax is reduced only if the net amount is used up by what stands in the total only. */
    private void checkTaxes(List<SoldTax> taxes, List<EntitledUnit> units) {
        boolean reducible = units.stream().anyMatch(unit -> unit.getNet() == 0);
        long sum = 0;
        for (String key : taxes.stream().map(SoldTax::getKey).collect(Collectors.toSet())) {
            long recorded = 0;
            for (SoldTax tax : taxes) {
                recorded += tax.getKey().equals(key) ? tax.getAmount() : 0;
            }
            long spread = spread(key, units);
            InvariantViolation.ifAbove("Tax", spread, recorded);
            InvariantViolation.unlessSame("Tax", reducible ? spread : recorded, spread);
            sum += spread;
        }
        long all = units.stream().mapToLong(EntitledUnit::getTax).sum();
        InvariantViolation.unlessSame("Taxes", sum, all);
        total += all;
    }

    /** A component is named by the tax, and by its authority if there are two. */
    private long spread(String key, List<EntitledUnit> units) {
        long sum = 0;
        List<String> components = entitlement.getComponents();
        for (int i = 1; i < components.size(); i++) {
            if (components.get(i).equals(key) || components.get(i).startsWith(key + " (")) {
                for (EntitledUnit unit : units) {
                    InvariantViolation.ifAbove("A tax below zero", -unit.part(i), 0);
                    sum += unit.part(i);
                }
            }
        }
        return sum;
    }
}
