package org.aftersale.law;

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
    private final Long line;
    private final String reference;

    /**
     * @param at epoch milliseconds
     * @param line the order line it concerns; null: every line of the order
     * @param reference the case it belongs to, such as a claim's number; "" if there is none
     */
    public LegalEvent(Kind kind, long at, Long line, String reference) {
        this.kind = kind;
        this.at = at;
        this.line = line;
        this.reference = reference == null ? "" : reference;
    }

    public Kind getKind() {
        return kind;
    }

    /** Epoch milliseconds. */
    public long getAt() {
        return at;
    }

    /** The order line it concerns; null: every line of the order. */
    public Long getLine() {
        return line;
    }

    public String getReference() {
        return reference;
    }

    public boolean concerns(long orderLine) {
        return line == null || line == orderLine;
    }
}
