package org.aftersale.health.projection;

/** A stored value that differs from its source. */
public final class Difference {

    private final long id;
    private final String kind;
    private final String caseNumber;
    private final String stored;
    private final String computed;

    /**
     * @param id of the row checked
     * @param kind suffix of the message key {@code aftersale.health.difference.<kind>} that names
     *     the value
     */
    public Difference(long id, String kind, String caseNumber, Object stored, Object computed) {
        this.id = id;
        this.kind = kind;
        this.caseNumber = caseNumber;
        this.stored = String.valueOf(stored);
        this.computed = String.valueOf(computed);
    }

    long getId() {
        return id;
    }

    public String getKind() {
        return kind;
    }

    public String getCaseNumber() {
        return caseNumber;
    }

    public String getStored() {
        return stored;
    }

    /** The value recomputed from the source. */
    public String getComputed() {
        return computed;
    }

    @Override
    public String toString() {
        return caseNumber + ' ' + kind + ": " + stored + ", should be " + computed;
    }
}
