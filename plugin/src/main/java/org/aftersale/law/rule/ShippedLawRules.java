package org.aftersale.law.rule;

import java.util.Collections;
import java.util.List;
import org.aftersale.law.table.LawTable;

/** The rows in the jar: {@code aftersale/law/rules.csv}, explained in {@code docs/law.md}. */
public class ShippedLawRules implements LawRuleSource {

    @Override
    public List<LawRule> rules() {
        return Shipped.ROWS;
    }

    /** Read when first asked for, not while the store starts. */
    private static final class Shipped {

        private static final List<LawRule> ROWS =
                Collections.unmodifiableList(
                        LawTable.read("/aftersale/law/rules.csv", LawRuleText::rule));
    }
}
