package org.aftersale.health.projection;

/** A stored value that is not what its source says. */
public final class Difference {

    private final long id;
    private final String kind;
    private final String caseNumber;
    private final String stored;
    private final String computed;

    /**
     * @param id of the row that was checked
     * @param kind which value: the message {@code aftersale.health.difference.<kind>} names it
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

    /** What the source says it should be. */
    public String getComputed() {
        return computed;
    }

    @Override
    public String toString() {
        return caseNumber + ' ' + kind + ": " + stored + ", should be " + computed;
    }
}
