package org.aftersale.law.rule;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Something a person should look at in the rows. */
public final class LawRuleProblem {

    /** What is wrong. */
    public enum Kind {
        /** Two rows of one rule and country hold on the same dates. */
        OVERLAP,
        /** Between two rows of one rule and country there are dates without any. */
        HOLE,
        /** Nobody has compared the row with its source for a year. */
        UNCHECKED
    }

    private final Kind kind;
    private final List<LawRule> rules;

    LawRuleProblem(Kind kind, LawRule... rules) {
        this.kind = kind;
        this.rules = Collections.unmodifiableList(Arrays.asList(rules));
    }

    public Kind getKind() {
        return kind;
    }

    /** Both rows of an overlap, the rows before and after a hole, or the unchecked row. */
    public List<LawRule> getRules() {
        return rules;
    }

    @Override
    public String toString() {
        return kind + " " + rules;
    }
}
