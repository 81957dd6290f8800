package org.aftersale.host.connection;

/** The numbers of the store's connection pool at one moment. */
public final class PoolState {

    private static final int UNKNOWN = -1;

    private final String name;
    private final int inUse;
    private final int idle;
    private final int maximum;
    private final int waiting;

    private PoolState(String name, int inUse, int idle, int maximum, int waiting) {
        this.name = name;
        this.inUse = inUse;
        this.idle = idle;
        this.maximum = maximum;
        this.waiting = waiting;
    }

    /**
     * @param name the pool's own name, or that of its class
     * @param maximum 0 or less if the pool has no limit
     * @param waiting threads that wait for a connection; negative if the pool does not say
     */
    public static PoolState of(String name, int inUse, int idle, int maximum, int waiting) {
        return new PoolState(name, inUse, idle, maximum, waiting);
    }

    /** A data source whose numbers cannot be read. */
    public static PoolState unknown(String name) {
        return new PoolState(name, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN);
    }

    public String getName() {
        return name;
    }

    /** Whether the numbers could be read. */
    public boolean isKnown() {
        return inUse >= 0;
    }

    /** Connections that are lent out; negative if unknown. */
    public int getInUse() {
        return inUse;
    }

    /** 0 or less if there is no limit or it is unknown. */
    public int getMaximum() {
        return maximum;
    }

    /**
     * Whether the next request has to wait. While connections are handed from one thread to the
     * next, a pool counts fewer than it lends; the threads that wait give it away.
     */
    public boolean isExhausted() {
        return isKnown() && maximum > 0 && (inUse >= maximum || waiting > 0 && inUse * 2 > maximum);
    }

    /** Whether the pool holds no connection at all: it could not open any. */
    public boolean isEmpty() {
        return isKnown() && inUse + idle == 0;
    }

    /** For the log. */
    @Override
    public String toString() {
        if (!isKnown()) {
            return name + " (its numbers cannot be read)";
        }
        String limit = maximum > 0 ? " of " + maximum : "";
        String threads = waiting >= 0 ? ", " + waiting + " threads waiting" : "";
        return name + " (" + inUse + limit + " in use, " + idle + " idle" + threads + ")";
    }
}
