package org.aftersale.refund.entitlement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.aftersale.host.SoldCharge;
import org.aftersale.host.SoldLine;
import org.aftersale.host.SoldOrder;
import org.aftersale.host.SoldParcel;
import org.aftersale.host.SoldTax;
import org.aftersale.shared.Allocation;

/**
 * Allocates the host's recorded amounts to an order's units. The host's amounts per parcel are
 * taken as they are; within a parcel, each is allocated by the largest-remainder method: the price
 * by the units' prices, order-level discounts and taxes by the resulting price. So units always add
 * up to parcels and parcels to the order, in whatever order units are refunded.
 */
public final class EntitlementCalculator {

    private EntitlementCalculator() {}

    public static Entitlement of(SoldOrder order) {
        Builder builder = new Builder(order);
        for (SoldLine line : order.getLines()) {
            builder.add(line);
        }
        for (SoldCharge charge : order.getCharges()) {
            builder.add(charge);
        }
        return new Entitlement(order, builder.components, builder.units);
    }

    private static final class Builder {

        private final List<String> components;
        private final List<EntitledUnit> units = new ArrayList<EntitledUnit>();
        private final Map<SoldParcel, Long> bundled;

        Builder(SoldOrder order) {
            components = TaxComponents.of(order);
            bundled = BundleAllocation.of(order.getLines());
        }

        void add(SoldLine line) {
            String bundle = line.getBundle() == null ? null : line.getBundle().getName();
            RefundableItem refundableItem =
                    new RefundableItem(
                            RefundableItemKind.UNIT,
                            line.getId(),
                            line.getName(),
                            line.getImageUrl(),
                            bundle);
            UnitPrices prices = UnitPrices.of(line);
            int number = 0;
            for (SoldParcel parcel : line.getParcels()) {
                add(refundableItem, parcel, prices, number);
                number += parcel.getQuantity();
            }
        }

        /**
         * @param before number of the line's units in earlier parcels
         */
        private void add(
                RefundableItem refundableItem, SoldParcel parcel, UnitPrices prices, int before) {
            int quantity = parcel.getQuantity();
            Long share = bundled.get(parcel);
            long amount = Math.max(0, share == null ? parcel.getAmount() : share);
            long[] price = Allocation.of(quantity == 0 ? 0 : amount, prices.paid(before, quantity));
            long discount = Math.min(parcel.getOrderDiscount(), amount);
            long[] discounts = Allocation.of(quantity == 0 ? 0 : discount, price);
            long[] net = new long[quantity];
            for (int i = 0; i < quantity; i++) {
                net[i] = price[i] - discounts[i];
            }
            // by price rather than net amount, which is proportional to it except for rounding:
            // units of equal price then get equal taxes
            long[][] taxes = taxes(parcel.getTaxes(), price);
            for (int i = 0; i < quantity; i++) {
                long list = prices.list(before + i);
                units.add(
                        new EntitledUnit(
                                units.size(),
                                refundableItem,
                                before + i + 1,
                                list,
                                price[i],
                                discounts[i],
                                parts(net[i], taxes, i)));
            }
        }

        void add(SoldCharge charge) {
            RefundableItemKind kind =
                    charge.getKind() == SoldCharge.Kind.SHIPPING
                            ? RefundableItemKind.SHIPPING
                            : RefundableItemKind.FEE;
            RefundableItem refundableItem =
                    new RefundableItem(kind, charge.getId(), charge.getName(), null, null);
            long amount = Math.max(0, charge.getAmount());
            long[][] taxes = taxes(charge.getTaxes(), new long[] {amount});
            units.add(
                    new EntitledUnit(
                            units.size(),
                            refundableItem,
                            1,
                            amount,
                            amount,
                            0,
                            parts(amount, taxes, 0)));
        }

        /** By component, then by unit; null for a tax that the parcel does not have. */
        private long[][] taxes(List<SoldTax> taxes, long[] prices) {
            long[][] allocated = new long[components.size()][];
            for (SoldTax tax : taxes) {
                if (tax.getAmount() > 0 && prices.length > 0) {
                    long[] shares = Allocation.of(tax.getAmount(), prices);
                    int component = components.indexOf(TaxComponents.of(tax));
                    allocated[component] =
                            allocated[component] == null
                                    ? shares
                                    : plus(allocated[component], shares);
                }
            }
            return allocated;
        }

        private static long[] plus(long[] one, long[] other) {
            for (int i = 0; i < one.length; i++) {
                one[i] += other[i];
            }
            return one;
        }

        private long[] parts(long net, long[][] taxes, int unit) {
            long[] parts = new long[components.size()];
            parts[0] = net;
            for (int i = 1; i < parts.length; i++) {
                parts[i] = taxes[i] == null ? 0 : taxes[i][unit];
            }
            return parts;
        }
    }
}
