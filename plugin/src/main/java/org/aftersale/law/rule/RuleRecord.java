package org.aftersale.law.rule;

import java.time.LocalDate;

/** Where a row comes from. */
public final class RuleRecord {

    private final String source;
    private final LocalDate checkedOn;
    private final String owner;

    /**
     * @param source the provision, as lawyers cite it
     * @param checkedOn when somebody last compared the row with its source; null: nobody did
     * @param owner who keeps the row up to date
     * @throws IllegalArgumentException if it names no source
     */
    public RuleRecord(String source, LocalDate checkedOn, String owner) {
        if (source == null || source.trim().isEmpty()) {
            throw new IllegalArgumentException("a row needs its source");
        }
        this.source = source;
        this.checkedOn = checkedOn;
        this.owner = owner;
    }

    public String getSource() {
        return source;
    }

    /** When somebody last compared the row with its source; null: nobody did. */
    public LocalDate getCheckedOn() {
        return checkedOn;
    }

    public String getOwner() {
        return owner;
    }
}
