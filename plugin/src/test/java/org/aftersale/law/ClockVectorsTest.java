package org.aftersale.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.aftersale.law.calendar.ShippedHolidays;
import org.aftersale.law.clock.LegalClocksImpl;
import org.aftersale.law.rule.LawRule;
import org.aftersale.law.rule.LawRuleSource;
import org.aftersale.law.rule.RuleCode;
import org.aftersale.law.rule.RuleOption;
import org.aftersale.law.rule.RuleRecord;
import org.aftersale.law.rule.RuleUnit;
import org.aftersale.law.rule.ShippedLawRules;
import org.aftersale.law.table.LawTable;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each line of {@code aftersale/law/clocks.csv}: what the law says of an order. */
class ClockVectorsTest {

    private static final List<CSVRecord> VECTORS =
            LawTable.read("/aftersale/law/clocks.csv", row -> row);
    private static final LawRuleSource SHIPPED = new ShippedLawRules();

    private final LegalClocks law = new LegalClocksImpl(SHIPPED, new ShippedHolidays());
    private final LegalClocks merchants =
            new LegalClocksImpl(ClockVectorsTest::withOwnRows, new ShippedHolidays());

    /** What a merchant in New York promises and writes down as rows of their own. */
    private static List<LawRule> withOwnRows() {
        List<LawRule> rules = new ArrayList<>(SHIPPED.rules());
        rules.add(own(RuleCode.WITHDRAWAL_PERIOD, 30, RuleUnit.DAYS));
        rules.add(own(RuleCode.GUARANTEE, 1, RuleUnit.YEARS));
        return rules;
    }

    private static LawRule own(RuleCode code, int value, RuleUnit unit) {
        RuleRecord record = new RuleRecord("our terms", LocalDate.of(2026, 11, 30), "merchant");
        return new LawRule("US", code, null, null, value, unit, RuleOption.NONE, record);
    }

    @Test
    void thereAreEnoughOfThem() {
        assertThat(VECTORS).hasSizeGreaterThanOrEqualTo(70);
    }

    @TestFactory
    List<DynamicTest> everyLineOfTheFile() {
        List<DynamicTest> tests = new ArrayList<>();
        for (CSVRecord row : VECTORS) {
            assertThat(row.isConsistent()).as("six columns: %s", row).isTrue();
            tests.add(DynamicTest.dynamicTest(row.toMap().values().toString(), () -> check(row)));
        }
        return tests;
    }

    private void check(CSVRecord row) {
        ClockVector vector = new ClockVector(row);
        LegalAssessment assessment =
                (vector.hasOwnRows() ? merchants : law).assess(vector.facts(), vector.now());
        String[] expected = row.get("expected").split(" ");
        if (expected[0].equals("none")) {
            assertThat(assessment.getRegime().isKnown()).isFalse();
            assertThat(assessment.getClocks()).isEmpty();
            assertThat(assessment.getDuties()).isEmpty();
        } else if (expected[0].equals("no")) {
            RuleCode code = RuleCode.valueOf(expected[1]);
            assertThat(assessment.clocks(code)).isEmpty();
            assertThat(assessment.duty(code)).isEmpty();
        } else if (expected[0].equals("duty")) {
            assertThat(assessment.duty(RuleCode.valueOf(expected[1]))).isPresent();
        } else {
            checkClock(clock(assessment, expected[0]), expected);
        }
    }

    private static LegalClock clock(LegalAssessment assessment, String name) {
        String[] parts = name.split("#");
        List<LegalClock> clocks = new ArrayList<>(assessment.clocks(RuleCode.valueOf(parts[0])));
        if (parts.length > 1) {
            clocks.removeIf(clock -> clock.getLine() != Long.parseLong(parts[1]));
        }
        assertThat(clocks).hasSize(1);
        return clocks.get(0);
    }

    private static void checkClock(LegalClock clock, String[] expected) {
        if (expected[1].equals("open")) {
            assertThat(clock.getState()).isEqualTo(ClockState.OPEN);
            assertThat(clock.getEnd()).isNull();
        } else {
            assertThat(clock.getLastDay()).isEqualTo(expected[1]);
        }
        List<String> rest = Arrays.asList(expected).subList(2, expected.length);
        for (int i = 0; i < rest.size(); i++) {
            if (rest.get(i).equals("until")) {
                assertThat(Instant.ofEpochMilli(clock.getEnd())).isEqualTo(rest.get(++i));
            } else if (isState(rest.get(i))) {
                assertThat(clock.getState()).hasToString(rest.get(i));
            } else {
                assertThat(clock.getNotes())
                        .extracting(ClockNote::getCode)
                        .contains(ClockNote.Code.valueOf(rest.get(i)));
            }
        }
    }

    private static boolean isState(String word) {
        return Arrays.stream(ClockState.values()).anyMatch(state -> state.name().equals(word));
    }
}
