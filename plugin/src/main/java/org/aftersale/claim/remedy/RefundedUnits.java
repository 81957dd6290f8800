package org.aftersale.claim.remedy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.aftersale.refund.Refund;
import org.aftersale.refund.computation.BreakdownItem;
import org.aftersale.refund.computation.BreakdownJson;
import org.aftersale.refund.computation.RefundBreakdown;
import org.aftersale.refund.entitlement.RefundableItemKind;
import org.aftersale.refund.status.RefundStatus;

/**
 * The units of one order line that paid refunds have given back. A refund that was paid in part
 * only is not counted: then a person has to say whether it is what was agreed.
 */
final class RefundedUnits {

    private final long lineId;
    private final Map<Integer, Long> backByUnit = new HashMap<Integer, Long>();
    private final Map<Integer, Refund> completedBy = new HashMap<Integer, Refund>();
    private Refund latest;

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
        long paid = item.getEach().getPaid().getMinor();
        if (now > 0) {
            latest = refund;
        }
        for (int unit = item.getFirst(); unit <= item.getLast(); unit++) {
            long back = backByUnit.merge(unit, now, Long::sum);
            if (back >= paid) {
                completedBy.putIfAbsent(unit, refund);
            }
        }
    }

    /** The number of units given back wholly, the last part of each at or after that time. */
    int wholeSince(long from) {
        return (int)
                completedBy.values().stream()
                        .filter(refund -> refund.getCreatedAt() >= from)
                        .count();
    }

    /** The newest paid refund of that line since that time; null for none. */
    Refund latestSince(long from) {
        return latest != null && latest.getCreatedAt() >= from ? latest : null;
    }
}
