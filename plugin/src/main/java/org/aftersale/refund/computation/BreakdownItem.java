package org.aftersale.refund.computation;

import org.aftersale.refund.entitlement.RefundableItem;
import org.aftersale.refund.entitlement.RefundableItemKind;

/** A row of a {@link RefundBreakdown}: units with equal figures, or a charge. */
public final class BreakdownItem {

    private final RefundableItemKind kind;
    private final long subject;
    private final String name;
    private final String bundle;
    private final int first;
    private final int count;
    private final ItemFigures each;

    BreakdownItem(
            RefundableItemKind kind,
            long subject,
            String name,
            String bundle,
            int first,
            int count,
            ItemFigures each) {
        this.kind = kind;
        this.subject = subject;
        this.name = name;
        this.bundle = bundle;
        this.first = first;
        this.count = count;
        this.each = each;
    }

    static BreakdownItem of(UnitGroup group) {
        RefundableItem item = group.getSubject();
        return new BreakdownItem(
                item.getKind(),
                item.getId(),
                item.getName(),
                item.getBundle(),
                group.getFirst(),
                group.getCount(),
                group.getFigures());
    }

    public RefundableItemKind getKind() {
        return kind;
    }

    /** The host's order item, fulfilment group or fee. */
    public long getSubject() {
        return subject;
    }

    /** Null for shipping or a fee without a name. */
    public String getName() {
        return name;
    }

    /** The name of the bundle it was bought in; null if none. */
    public String getBundle() {
        return bundle;
    }

    /** The number of its first unit, from 1. */
    public int getFirst() {
        return first;
    }

    /** The number of its last unit. */
    public int getLast() {
        return first + count - 1;
    }

    /** Number of units. */
    public int getCount() {
        return count;
    }

    /** The figures of one unit. */
    public ItemFigures getEach() {
        return each;
    }

    /** The figures of all units together. */
    public ItemFigures getAll() {
        return each.times(count);
    }

    /** Whether both belong to the same line or charge of the order. */
    public boolean isSameSubject(BreakdownItem other) {
        return kind == other.kind && subject == other.subject;
    }
}
