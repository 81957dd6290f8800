package org.aftersale.refund.computation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aftersale.refund.entitlement.EntitledUnit;
import org.aftersale.refund.entitlement.Entitlement;
import org.aftersale.refund.entitlement.RefundableItem;
import org.aftersale.refund.entitlement.UnitAmounts;

/**
 * Consecutive units of one line with equal cost and equal refunds: one row on a page. All amounts
 * are per unit, in minor units.
 */
public final class UnitGroup {

    private final Entitlement entitlement;
    private final EntitledUnit first;
    private final UnitAmounts used;
    private final UnitAmounts now;
    private int count = 1;

    private UnitGroup(EntitledUnit first, OrderMoney money, UnitAmounts now) {
        this.entitlement = money.getEntitlement();
        this.first = first;
        this.used = money.getRefundedSoFar().getAmounts();
        this.now = now;
    }

    /** All units of the order, with nothing refunded now. */
    public static List<UnitGroup> of(OrderMoney money) {
        return of(money, UnitAmounts.none(money.getEntitlement()));
    }

    static List<UnitGroup> of(OrderMoney money, UnitAmounts now) {
        List<UnitGroup> groups = new ArrayList<UnitGroup>();
        UnitGroup open = null;
        for (EntitledUnit unit : money.getEntitlement().getUnits()) {
            if (open != null && open.takes(unit)) {
                open.count++;
            } else {
                open = new UnitGroup(unit, money, now);
                groups.add(open);
            }
        }
        return groups;
    }

    private boolean takes(EntitledUnit unit) {
        if (!unit.hasSameAmounts(first)) {
            return false;
        }
        for (int i = 0; i < entitlement.getComponents().size(); i++) {
            if (used.get(unit.getIndex(), i) != used.get(first.getIndex(), i)
                    || now.get(unit.getIndex(), i) != now.get(first.getIndex(), i)) {
                return false;
            }
        }
        return true;
    }

    EntitledUnit first() {
        return first;
    }

    public RefundableItem getSubject() {
        return first.getSubject();
    }

    /** The group's name in forms: kind, subject and first unit. */
    public String getKey() {
        return getSubject().getKind() + "-" + getSubject().getId() + '-' + first.getNumber();
    }

    /** Number of its first unit, from 1. */
    public int getFirst() {
        return first.getNumber();
    }

    public int getCount() {
        return count;
    }

    /** What each unit cost. */
    public EntitledUnit getUnit() {
        return first;
    }

    /** Refunded earlier, per unit. */
    public long getBefore() {
        return used.ofUnit(first.getIndex());
    }

    /** Refunded now, per unit. */
    public long getNow() {
        return now.ofUnit(first.getIndex());
    }

    /** Refundable per unit, before this refund. */
    public long getLeft() {
        long left = 0;
        for (int i = 0; i < entitlement.getComponents().size(); i++) {
            left += used.refundable(first.getIndex(), i);
        }
        return left;
    }

    /** The taxes per unit by key; taxes that do not apply are absent. */
    public Map<String, Long> getTaxes() {
        Map<String, Long> taxes = new LinkedHashMap<String, Long>();
        for (int i = 1; i < entitlement.getComponents().size(); i++) {
            if (first.part(i) != 0) {
                taxes.put(entitlement.getComponents().get(i), first.part(i));
            }
        }
        return taxes;
    }

    /** The figures of one unit. */
    public ItemFigures getFigures() {
        return ItemFigures.of(this, entitlement.getOrder().getCurrency());
    }
}
