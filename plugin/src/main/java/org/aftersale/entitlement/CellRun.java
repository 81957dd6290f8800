package org.aftersale.entitlement;

import java.util.ArrayList;
import java.util.List;

/** Units of one subject, on end, with the same amount of one component: how sums are stored. */
final class CellRun {

    final CellKind kind;
    final long subjectId;
    final String component;
    final int first;
    int last;
    final long each;

    private CellRun(EntitledUnit unit, String component, long each) {
        this.kind = unit.getSubject().getKind();
        this.subjectId = unit.getSubject().getId();
        this.component = component;
        this.first = unit.getNumber();
        this.last = unit.getNumber();
        this.each = each;
    }

    /** All that is not zero, in as few runs as it takes. */
    static List<CellRun> of(CellAmounts amounts) {
        List<CellRun> runs = new ArrayList<CellRun>();
        Entitlement entitlement = amounts.getEntitlement();
        for (int component = 0; component < entitlement.getComponents().size(); component++) {
            String name = entitlement.getComponents().get(component);
            CellRun open = null;
            for (EntitledUnit unit : entitlement.getUnits()) {
                long each = amounts.get(unit.getIndex(), component);
                if (open != null && open.goesOn(unit, each)) {
                    open.last = unit.getNumber();
                } else {
                    open = each == 0 ? null : new CellRun(unit, name, each);
                    if (open != null) {
                        runs.add(open);
                    }
                }
            }
        }
        return runs;
    }

    private boolean goesOn(EntitledUnit unit, long amount) {
        return unit.getSubject().getKind() == kind
                && unit.getSubject().getId() == subjectId
                && unit.getNumber() == last + 1
                && amount == each;
    }
}
