package org.aftersale.refund.entitlement;

import java.util.ArrayList;
import java.util.List;

/**
 * Consecutive units of one subject with the same amount of one component: how amounts are stored.
 */
final class UnitAmountRun {

    final RefundableItemKind kind;
    final long subjectId;
    final String component;
    final int first;
    int last;
    final long each;

    private UnitAmountRun(EntitledUnit unit, String component, long each) {
        this.kind = unit.getSubject().getKind();
        this.subjectId = unit.getSubject().getId();
        this.component = component;
        this.first = unit.getNumber();
        this.last = unit.getNumber();
        this.each = each;
    }

    /** All non-zero amounts, in as few runs as possible. */
    static List<UnitAmountRun> of(UnitAmounts amounts) {
        List<UnitAmountRun> runs = new ArrayList<UnitAmountRun>();
        Entitlement entitlement = amounts.getEntitlement();
        for (int component = 0; component < entitlement.getComponents().size(); component++) {
            String name = entitlement.getComponents().get(component);
            UnitAmountRun open = null;
            for (EntitledUnit unit : entitlement.getUnits()) {
                long each = amounts.get(unit.getIndex(), component);
                if (open != null && open.isContinuedBy(unit, each)) {
                    open.last = unit.getNumber();
                } else {
                    open = each == 0 ? null : new UnitAmountRun(unit, name, each);
                    if (open != null) {
                        runs.add(open);
                    }
                }
            }
        }
        return runs;
    }

    private boolean isContinuedBy(EntitledUnit unit, long amount) {
        return unit.getSubject().getKind() == kind
                && unit.getSubject().getId() == subjectId
                && unit.getNumber() == last + 1
                && amount == each;
    }
}
