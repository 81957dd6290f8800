package org.aftersale.regime.rule;

import java.time.LocalDate;

/** Who compared a shipped row with its source, and when. */
public final class LawCheck {

    private final String row;
    private final LocalDate on;
    private final String by;

    LawCheck(String row, LocalDate on, String by) {
        this.row = row;
        this.on = on;
        this.by = by;
    }

    /** The key of the row. */
    public String getRow() {
        return row;
    }

    public LocalDate getOn() {
        return on;
    }

    public String getBy() {
        return by;
    }
}
