package org.aftersale.withdrawal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.aftersale.withdrawal.exemption.Exemption;

/**
 * What a statement takes effect on. Pure: the statement's own time decides, not that of the lookup.
 */
final class WithdrawalVerdict {

    private final List<WithdrawnUnits> units = new ArrayList<WithdrawnUnits>();
    private ReviewReason review;
    private boolean inReturn;

    private WithdrawalVerdict() {}

    /**
     * @param chosen quantities by order item; empty for the whole order
     */
    static WithdrawalVerdict of(
            Withdrawal statement, WithdrawableOrder order, Map<Long, Integer> chosen) {
        WithdrawalVerdict verdict = new WithdrawalVerdict();
        for (WithdrawableLine line : order.getLines()) {
            verdict.add(line, chosen);
        }
        verdict.review = verdict.reason(statement, order, chosen);
        return verdict;
    }

    private void add(WithdrawableLine line, Map<Long, Integer> chosen) {
        long id = line.getLine().getId();
        int wanted = chosen.isEmpty() ? line.getLeft() : chosen.getOrDefault(id, 0);
        int quantity = Math.min(wanted, line.getLeft());
        inReturn |= line.getInReturn() > 0 && (chosen.isEmpty() || wanted > line.getLeft());
        if (quantity > 0) {
            Exemption exemption = line.getExemption();
            units.add(
                    new WithdrawnUnits(
                            id,
                            line.getLine().getName(),
                            quantity,
                            exemption == null ? null : exemption.name()));
        }
    }

    private ReviewReason reason(
            Withdrawal statement, WithdrawableOrder order, Map<Long, Integer> chosen) {
        if (!order.getPeriod().isKnown()) {
            return ReviewReason.NO_KNOWN_LAW;
        }
        if (!order.getPeriod().includes(statement.getSubmittedAt())) {
            return ReviewReason.AFTER_PERIOD;
        }
        if (inReturn) {
            return ReviewReason.IN_RETURN;
        }
        if (units.isEmpty()) {
            return ReviewReason.NOTHING_LEFT;
        }
        if (units.stream().allMatch(u -> u.getExemption() != null)) {
            return ReviewReason.EXEMPT_GOODS;
        }
        boolean inWords = statement.getGoodsTyped() != null && chosen.isEmpty();
        return inWords ? ReviewReason.GOODS_IN_WORDS : null;
    }

    /** Null if it takes effect without a person. */
    ReviewReason getReview() {
        return review;
    }

    /** What of the order it is about and is left, exempt goods included. */
    List<WithdrawnUnits> getUnits() {
        return units;
    }
}
