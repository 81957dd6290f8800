package org.aftersale.law.rule;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.aftersale.law.table.LawTable;
import org.apache.commons.csv.CSVRecord;

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
                        LawTable.read("/aftersale/law/rules.csv", ShippedLawRules::rule));
    }

    private static LawRule rule(CSVRecord row) {
        String value = row.get("value");
        String unit = row.get("unit");
        String option = row.get("option");
        return new LawRule(
                row.get("country"),
                RuleCode.valueOf(row.get("rule")),
                date(row.get("from")),
                date(row.get("to")),
                value.isEmpty() ? 0 : Integer.parseInt(value),
                unit.isEmpty() ? null : RuleUnit.valueOf(unit),
                option.isEmpty() ? RuleOption.NONE : RuleOption.valueOf(option),
                new RuleRecord(row.get("source"), date(row.get("checked")), row.get("owner")));
    }

    private static LocalDate date(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
