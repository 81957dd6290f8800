package org.aftersale.refund.entitlement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.aftersale.host.SoldCharge;
import org.aftersale.host.SoldLine;
import org.aftersale.host.SoldOrder;
import org.aftersale.host.SoldParcel;
import org.aftersale.host.SoldTax;

/**
 * Allocates the host's recorded amounts to an order's units. The host's amounts per parcel are
 * taken as they are; within a parcel, each is allocated to the units by price, and between units of
 * one price equally ({@link EqualUnits}). What stands only in the order's total is then allocated
 * like a discount or surcharge of the order ({@link OrderCharges}). So units always add up to
 * parcels and parcels to the order, in whatever order units are refunded.
 */
public final class EntitlementCalculator {

    private final SoldOrder order;
    private final TaxComponents components;
    private final Map<SoldParcel, Long> bundled;
    private final BundleSets sets = new BundleSets();
    private final List<List<EqualUnits>> parcels = new ArrayList<List<EqualUnits>>();

    private EntitlementCalculator(SoldOrder order) {
        this.order = order;
        this.components = new TaxComponents(order);
        this.bundled = BundleAllocation.of(order.getLines());
    }

    /** Without what was paid too much: that is known once the payments are. */
    public static Entitlement of(SoldOrder order) {
        return new EntitlementCalculator(order).calculate();
    }

    private Entitlement calculate() {
        order.getLines().forEach(this::add);
        order.getCharges().forEach(this::add);
        long unexplained = OrderCharges.add(order, parcels);
        List<EntitledUnit> units = new ArrayList<EntitledUnit>();
        for (List<EqualUnits> parcel : parcels) {
            for (EqualUnits equal : parcel) {
                equal.units.forEach(unit -> units.add(unit.unit(units.size())));
            }
        }
        return new Entitlement(order, components.names(), components.keys(), units, unexplained);
    }

    private void add(SoldLine line) {
        RefundableItem item =
                new RefundableItem(
                        RefundableItemKind.UNIT,
                        line.getId(),
                        line.getName(),
                        line.getImageUrl(),
                        line.getBundle() == null ? null : line.getBundle().getName());
        UnitPrices prices = UnitPrices.of(line);
        int next = 0;
        for (SoldParcel parcel : line.getParcels()) {
            List<EqualUnits> groups = new ArrayList<EqualUnits>();
            for (int i = 0; i < parcel.getQuantity(); i++, next++) {
                if (i == 0 || !prices.isAsBefore(next)) {
                    groups.add(new EqualUnits());
                }
                UnitDraft unit = unit(item, next + 1, sets.of(line, next), prices);
                groups.get(groups.size() - 1).units.add(unit);
            }
            allocate(parcel, groups);
        }
    }

    private UnitDraft unit(RefundableItem item, int number, BundleSet set, UnitPrices prices) {
        return unit(item, number, set, prices.list(number - 1), prices.paid(number - 1));
    }

    private UnitDraft unit(RefundableItem item, int number, BundleSet set, long list, long weight) {
        return new UnitDraft(item, number, set, list, weight, components.names().size());
    }

    private void allocate(SoldParcel parcel, List<EqualUnits> groups) {
        if (groups.isEmpty()) {
            return;
        }
        parcels.add(groups);
        Long share = bundled.get(parcel);
        long amount = Math.max(0, share == null ? parcel.getAmount() : share);
        EqualUnits.add(amount, groups, unit -> unit.weight, UnitDraft::addPrice);
        long discount = Math.min(parcel.getOrderDiscount(), amount);
        EqualUnits.add(
                -discount, groups, UnitDraft::price, (unit, part) -> unit.addDiscount(-part));
        allocate(parcel.getTaxes(), groups);
    }

    /** By price: the net amount is proportional to it except for rounding. */
    private void allocate(List<SoldTax> taxes, List<EqualUnits> groups) {
        long[] amounts = new long[components.names().size()];
        for (SoldTax tax : taxes) {
            amounts[components.indexOf(tax)] += Math.max(0, tax.getAmount());
        }
        for (int i = 1; i < amounts.length; i++) {
            int component = i;
            EqualUnits.add(
                    amounts[i],
                    groups,
                    UnitDraft::price,
                    (unit, part) -> unit.addTax(component, part));
        }
    }

    private void add(SoldCharge charge) {
        RefundableItemKind kind =
                charge.getKind() == SoldCharge.Kind.SHIPPING
                        ? RefundableItemKind.SHIPPING
                        : RefundableItemKind.FEE;
        long amount = Math.max(0, charge.getAmount());
        RefundableItem item =
                new RefundableItem(kind, charge.getId(), charge.getName(), null, null);
        EqualUnits alone = new EqualUnits();
        alone.units.add(unit(item, 1, new BundleSet(), amount, amount));
        List<EqualUnits> groups = Collections.singletonList(alone);
        EqualUnits.add(amount, groups, unit -> unit.weight, UnitDraft::addPrice);
        allocate(charge.getTaxes(), groups);
        parcels.add(groups);
    }
}
