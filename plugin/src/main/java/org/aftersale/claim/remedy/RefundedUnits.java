package org.aftersale.claim.remedy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aftersale.refund.Refund;
import org.aftersale.refund.computation.BreakdownItem;
import org.aftersale.refund.computation.BreakdownJson;
import org.aftersale.refund.computation.RefundBreakdown;
import org.aftersale.refund.entitlement.RefundableItemKind;
import org.aftersale.refund.status.RefundStatus;

/**
 * The units of one order line that paid refunds have given back, less what has settled other claims
 * already. A refund that was paid in part only is not counted: then a person has to say whether it
 * is what was agreed.
 */
final class RefundedUnits {

    private final long lineId;
    private final Map<Integer, Long> backByUnit = new HashMap<Integer, Long>();
    private final Map<Integer, Set<Refund>> givenBy = new HashMap<Integer, Set<Refund>>();

    /** The refund that gave the last part of each unit that was given back wholly, oldest first. */
    private final Map<Integer, Refund> whole = new LinkedHashMap<Integer, Refund>();

    /** Oldest first. */
    private final Set<Refund> paid = new LinkedHashSet<Refund>();

    private final Set<Refund> used = new HashSet<Refund>();

    /**
     * @param refunds of the order, oldest first
     */
    RefundedUnits(long lineId, List<Refund> refunds) {
        this.lineId = lineId;
        refunds.stream()
                .filter(refund -> refund.getStatus() == RefundStatus.PAID)
                .forEach(this::add);
    }

    private void add(Refund refund) {
        Optional<RefundBreakdown> why =
                BreakdownJson.read(refund.getNumber(), refund.getComputation());
        why.map(breakdown -> breakdown.getItems().stream())
                .orElse(Stream.empty())
                .filter(item -> item.getKind() == RefundableItemKind.UNIT)
                .filter(item -> item.getSubject() == lineId)
                .forEach(item -> add(refund, item));
    }

    private void add(Refund refund, BreakdownItem item) {
        long now = item.getEach().getNow().getMinor();
        long cost = item.getEach().getPaid().getMinor();
        if (now > 0) {
            paid.add(refund);
        }
        for (int unit = item.getFirst(); unit <= item.getLast(); unit++) {
            givenBy.computeIfAbsent(unit, any -> new HashSet<Refund>()).add(refund);
            if (backByUnit.merge(unit, now, Long::sum) >= cost) {
                whole.putIfAbsent(unit, refund);
            }
        }
    }

    /**
     * Takes out what has settled another line of the same goods: units that its refund completed,
     * then, if whole units were owed, others from the time of that claim.
     *
     * @param quantity the units of that line
     * @param from when that claim was filed
     */
    void use(String refundNumber, int quantity, boolean wholeUnits, long from) {
        paid.stream().filter(refund -> refund.getNumber().equals(refundNumber)).forEach(used::add);
        Predicate<Integer> ofOthers = unit -> !whole.get(unit).getNumber().equals(refundNumber);
        List<Integer> units = wholeSince(from);
        if (!wholeUnits) {
            units.removeIf(ofOthers);
        }
        units.sort(Comparator.comparing(ofOthers::test));
        for (int unit : units.subList(0, Math.min(quantity, units.size()))) {
            used.addAll(givenBy.get(unit));
            whole.remove(unit);
        }
    }

    /** The refund with which as many units were given back wholly since then; null if not yet. */
    Refund completing(int quantity, long from) {
        List<Integer> units = wholeSince(from);
        return units.size() < quantity ? null : whole.get(units.get(quantity - 1));
    }

    /** The oldest paid refund since then of which nothing was used; null for none. */
    Refund unused(long from) {
        return paid.stream()
                .filter(refund -> refund.getCreatedAt() >= from && !used.contains(refund))
                .findFirst()
                .orElse(null);
    }

    /** Units of which the last part was given back at or after that time. */
    private List<Integer> wholeSince(long from) {
        return whole.entrySet().stream()
                .filter(unit -> unit.getValue().getCreatedAt() >= from)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
