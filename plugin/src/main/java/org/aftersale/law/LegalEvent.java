package org.aftersale.law;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** Something that happened to an order and starts, extends or meets a legal clock. */
public final class LegalEvent {

    /** What happened. */
    public enum Kind {
        /** The customer complained of a lack of conformity. */
        COMPLAINT_RECEIVED,
        /** The shop answered the complaint of the same reference. */
        COMPLAINT_ANSWERED,
        /** The customer asked for a repair. */
        REPAIR_REQUESTED,
        /** A repair was done: the goods are back with the customer. */
        REPAIRED,
        /** The customer got a replacement that the shop imposed although a repair was asked for. */
        REPLACEMENT_IMPOSED,
        /** The customer submitted a notice of withdrawal. */
        WITHDRAWAL_NOTICE,
        /** The goods of the withdrawal of the same reference are back. */
        GOODS_BACK,
        /** The customer proved that those goods were sent. */
        SENDING_PROVED,
        /** The withdrawal of the same reference was refunded. */
        WITHDRAWAL_REFUNDED
    }

    private final Kind kind;
    private final long at;
    private final Set<Long> lines;
    private final String reference;

    /**
     * @param at epoch milliseconds
     * @param lines the order lines it concerns; empty: every line of the order
     * @param reference the case it belongs to, such as a claim's number; "" if there is none
     */
    public LegalEvent(Kind kind, long at, Collection<Long> lines, String reference) {
        this.kind = kind;
        this.at = at;
        this.lines = Collections.unmodifiableSet(new TreeSet<>(lines));
        this.reference = reference == null ? "" : reference;
    }

    public Kind getKind() {
        return kind;
    }

    /** Epoch milliseconds. */
    public long getAt() {
        return at;
    }

    /** The order lines it concerns; empty: every line of the order. */
    public Set<Long> getLines() {
        return lines;
    }

    public String getReference() {
        return reference;
    }

    public boolean concerns(long orderLine) {
        return lines.isEmpty() || lines.contains(orderLine);
    }

    /** Whether there is a line that both concern. */
    public boolean meets(LegalEvent other) {
        return lines.isEmpty() || other.lines.isEmpty() || lines.stream().anyMatch(other::concerns);
    }
}
