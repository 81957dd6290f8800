package org.aftersale.money;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.aftersale.refund.computation.CheckedRefundRequest;
import org.aftersale.refund.computation.OrderMoney;
import org.aftersale.refund.entitlement.EntitledUnit;
import org.aftersale.refund.entitlement.RefundableItemKind;

/** Generates refund requests: units, shipping or an amount, occasionally too much. */
public final class RandomRefundRequests {

    private final SeededRandom random;

    public RandomRefundRequests(SeededRandom random) {
        this.random = random;
    }

    public CheckedRefundRequest next(OrderMoney money) {
        boolean toCredit = random.percent(15);
        int kind = random.between(0, 99);
        if (kind < 25) {
            long limit = kind < 4 ? money.getMoneyLeft() + 3 : Math.max(1, money.getLeft() / 2);
            return new CheckedRefundRequest(
                    Collections.<EntitledUnit>emptyList(), random.between(1L, limit), toCredit);
        }
        List<EntitledUnit> units = kind < 35 ? charges(money) : some(money);
        if (kind < 65 || units.isEmpty()) {
            return new CheckedRefundRequest(units, null, toCredit);
        }
        long limit = left(money, units) + (kind < 70 ? 3 : 0);
        return new CheckedRefundRequest(units, random.between(1L, Math.max(1, limit)), toCredit);
    }

    private static List<EntitledUnit> charges(OrderMoney money) {
        List<EntitledUnit> charges = new ArrayList<>();
        for (EntitledUnit unit : money.getEntitlement().getUnits()) {
            if (unit.getSubject().getKind() != RefundableItemKind.UNIT) {
                charges.add(unit);
            }
        }
        return charges;
    }

    /** One or two ranges of units. */
    private List<EntitledUnit> some(OrderMoney money) {
        List<EntitledUnit> all = money.getEntitlement().getUnits();
        List<EntitledUnit> units = new ArrayList<>();
        int from = random.between(0, all.size() - 1);
        int to = Math.min(all.size(), from + random.few(all.size(), 3));
        units.addAll(all.subList(from, to));
        if (to < all.size() && random.percent(30)) {
            int more = random.between(to, all.size() - 1);
            units.addAll(all.subList(more, Math.min(all.size(), more + random.few(10, 2))));
        }
        return units;
    }

    /** The refundable amount of these units, whatever is left of the order. */
    static long left(OrderMoney money, List<EntitledUnit> units) {
        long left = 0;
        for (EntitledUnit unit : units) {
            for (int i = 0; i < money.getEntitlement().getComponents().size(); i++) {
                left += money.getRefundedSoFar().getAmounts().refundable(unit.getIndex(), i);
            }
        }
        return left;
    }
}
