package org.aftersale.money;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.aftersale.host.SoldBundle;
import org.aftersale.host.SoldCharge;
import org.aftersale.host.SoldLine;
import org.aftersale.host.SoldOrder;
import org.aftersale.host.SoldParcel;
import org.aftersale.host.SoldTax;
import org.aftersale.refund.entitlement.EntitlementCalculator;

/**
 * Edits a submitted order, as a store's staff may: lines are taken out or made cheaper, taxes are
 * computed anew, fees and discounts are added. Occasionally the order's total is left as it was.
 */
final class RandomEdits {

    private final SoldOrder order;
    private final SeededRandom random;
    private final List<SoldLine> lines;
    private final List<SoldCharge> charges;

    private RandomEdits(SoldOrder order, SeededRandom random) {
        this.order = order;
        this.random = random;
        this.lines = new ArrayList<>(order.getLines());
        this.charges = new ArrayList<>(order.getCharges());
    }

    static SoldOrder of(SoldOrder order, SeededRandom random) {
        RandomEdits edit = new RandomEdits(order, random);
        switch (random.between(0, 3)) {
            case 0:
                edit.takeOut();
                break;
            case 1:
                edit.reprice(random.between(0, 120));
                break;
            case 2:
                edit.addFee();
                break;
            default:
                edit.dropCharge();
        }
        return edit.edited();
    }

    /** A line, or a whole bundle; something remains. */
    private void takeOut() {
        SoldLine out = lines.get(random.between(0, lines.size() - 1));
        List<SoldLine> rest =
                lines.stream().filter(line -> !isSame(line, out)).collect(Collectors.toList());
        if (!rest.isEmpty()) {
            lines.clear();
            lines.addAll(rest);
        }
    }

    private static boolean isSame(SoldLine one, SoldLine other) {
        SoldBundle bundle = other.getBundle();
        return one == other || bundle != null && one.getBundle() == bundle;
    }

    /** Its taxes get another rate every other time. */
    private void reprice(int percent) {
        int index = random.between(0, lines.size() - 1);
        SoldLine line = lines.get(index);
        String name = random.percent(50) ? "New" : null;
        List<SoldParcel> parcels = new ArrayList<>();
        for (SoldParcel parcel : line.getParcels()) {
            parcels.add(
                    new SoldParcel(
                            parcel.getGroupId(),
                            parcel.getQuantity(),
                            parcel.getAmount() / 100 * percent,
                            parcel.getOrderDiscount() / 100 * percent,
                            taxes(parcel.getTaxes(), name, percent)));
        }
        lines.set(
                index,
                new SoldLine(
                        line.getId(),
                        line.getName(),
                        null,
                        line.getBundle(),
                        line.getPrices(),
                        parcels));
    }

    private static List<SoldTax> taxes(List<SoldTax> taxes, String name, int percent) {
        return taxes.stream()
                .map(
                        tax ->
                                new SoldTax(
                                        name == null ? tax.getName() : name,
                                        tax.getRate(),
                                        tax.getAuthority(),
                                        tax.getAmount() / 100 * percent))
                .collect(Collectors.toList());
    }

    private void addFee() {
        charges.add(
                new SoldCharge(
                        SoldCharge.Kind.FEE,
                        random.between(1_000, 2_000_000_000),
                        "Later",
                        random.between(-1_999L, 999L),
                        Collections.emptyList()));
    }

    private void dropCharge() {
        if (!charges.isEmpty()) {
            charges.remove(random.between(0, charges.size() - 1));
        }
    }

    private SoldOrder edited() {
        boolean stale = random.percent(10);
        long change = stale ? 0 : sum(lines, charges) - sum(order.getLines(), order.getCharges());
        SoldOrder.Facts facts = facts();
        facts.total = Math.max(0, order.getTotal() + change);
        return new SoldOrder(facts, lines, charges);
    }

    /** Without what stands in the total only. */
    private long sum(List<SoldLine> some, List<SoldCharge> more) {
        return EntitlementCalculator.of(new SoldOrder(facts(), some, more)).getTotal();
    }

    private SoldOrder.Facts facts() {
        SoldOrder.Facts facts = new SoldOrder.Facts();
        facts.id = order.getId();
        facts.number = order.getNumber();
        facts.customerId = order.getCustomerId();
        facts.status = order.getStatus();
        facts.currency = order.getCurrency();
        return facts;
    }
}
