package org.aftersale.law.rule;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.aftersale.law.table.LawTable;
import org.apache.commons.csv.CSVRecord;

/** Rows as text, in the columns of {@code rules.csv}. */
public final class LawRuleText {

    private static final String HEAD =
            "country,rule,from,to,value,unit,option,source,checked,owner\r\n";

    private LawRuleText() {}

    /**
     * @param text empty for none
     * @throws IllegalArgumentException if a row cannot be read: nothing is guessed
     */
    public static List<LawRule> read(String text) {
        return text.isEmpty()
                ? Collections.<LawRule>emptyList()
                : LawTable.parse(HEAD, text, LawRuleText::rule);
    }

    /** Empty for none. */
    public static String write(List<LawRule> rules) {
        return rules.isEmpty()
                ? ""
                : rules.stream()
                        .map(LawRuleText::line)
                        .collect(Collectors.joining("\r\n", HEAD, "\r\n"));
    }

    /** One row. */
    public static String line(LawRule rule) {
        RuleRecord record = rule.getRecord();
        return LawTable.line(
                rule.getCountry(),
                rule.getCode(),
                rule.getFrom(),
                rule.getTo(),
                rule.getUnit() == null ? null : rule.getValue(),
                rule.getUnit(),
                rule.getOption() == RuleOption.NONE ? null : rule.getOption(),
                record.getSource(),
                record.getCheckedOn(),
                record.getOwner());
    }

    static LawRule rule(CSVRecord row) {
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
