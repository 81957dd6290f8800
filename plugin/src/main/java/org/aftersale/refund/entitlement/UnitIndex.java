package org.aftersale.refund.entitlement;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds units by what they belong to and their number. */
final class UnitIndex {

    private final List<EntitledUnit> units;

    /** The index of each subject's first unit: the others follow it. */
    private final Map<RefundableItemKind, Map<Long, Integer>> firsts =
            new EnumMap<RefundableItemKind, Map<Long, Integer>>(RefundableItemKind.class);

    UnitIndex(List<EntitledUnit> units) {
        this.units = units;
        for (RefundableItemKind kind : RefundableItemKind.values()) {
            firsts.put(kind, new HashMap<Long, Integer>());
        }
        for (EntitledUnit unit : units) {
            if (unit.getNumber() == 1) {
                RefundableItem item = unit.getSubject();
                firsts.get(item.getKind()).put(item.getId(), unit.getIndex());
            }
        }
    }

    /** Null if there is none. */
    EntitledUnit unit(RefundableItemKind kind, long subjectId, int number) {
        Integer first = firsts.get(kind).get(subjectId);
        long index = first == null || number < 1 ? units.size() : (long) first + number - 1;
        if (index >= units.size()) {
            return null;
        }
        EntitledUnit unit = units.get((int) index);
        return unit.getSubject() == units.get(first).getSubject() ? unit : null;
    }
}
