package org.aftersale.regime.rule;

import java.time.LocalDate;
import org.aftersale.law.rule.LawRule;

/** A row as staff see it. */
public final class LawRow {

    private final LawRule rule;
    private final boolean own;
    private final LocalDate checkedOn;
    private final String checkedBy;
    private final boolean unchecked;
    private final LocalDate replacedFrom;

    LawRow(
            LawRule rule,
            boolean own,
            LocalDate checkedOn,
            String checkedBy,
            boolean unchecked,
            LocalDate replacedFrom) {
        this.rule = rule;
        this.own = own;
        this.checkedOn = checkedOn;
        this.checkedBy = checkedBy;
        this.unchecked = unchecked;
        this.replacedFrom = replacedFrom;
    }

    public LawRule getRule() {
        return rule;
    }

    /** Whether it is the merchant's; otherwise it was shipped. */
    public boolean isOwn() {
        return own;
    }

    /** When it was last compared with its source; null: never. */
    public LocalDate getCheckedOn() {
        return checkedOn;
    }

    /** Who compared it. */
    public String getCheckedBy() {
        return checkedBy;
    }

    /** Whether nobody has compared it for a year. */
    public boolean isUnchecked() {
        return unchecked;
    }

    /** From which date of contract a row of the merchant's holds instead; null: none does. */
    public LocalDate getReplacedFrom() {
        return replacedFrom;
    }
}
