package org.aftersale.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import org.aftersale.law.rule.LawRule;
import org.aftersale.law.rule.RuleOption;
import org.aftersale.law.rule.ShippedLawRules;
import org.junit.jupiter.api.Test;

/** Compares the table of docs/law.md with the rows in the jar; a failing test prints the table. */
class LawDocTest {

    @Test
    void listsEveryRowWithItsSource() {
        String rows =
                new ShippedLawRules()
                        .rules().stream().map(LawDocTest::row).collect(Collectors.joining("\n"));
        assertThat(Docs.read("law.md")).as("the table of rules:\n%s", rows).contains(rows);
    }

    private static String row(LawRule rule) {
        return String.join(
                " | ",
                "| " + rule.getCountry(),
                "`" + rule.getCode() + "`",
                rule.getFrom().toString(),
                rule.getTo() == null ? "" : rule.getTo().toString(),
                value(rule),
                rule.getRecord().getSource() + " |");
    }

    private static String value(LawRule rule) {
        if (rule.getUnit() == null) {
            return "duty";
        }
        String value = rule.getValue() + " " + rule.getUnit().name().toLowerCase(Locale.ROOT);
        return rule.getOption() == RuleOption.NONE
                ? value
                : value + ", " + rule.getOption().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
