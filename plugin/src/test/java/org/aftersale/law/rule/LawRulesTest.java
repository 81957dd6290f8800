package org.aftersale.law.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class LawRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    @Test
    void refusesARowThatContradictsItself() {
        assertThatThrownBy(() -> row("PL", "2026-02-01", "2026-01-31", 14, TODAY))
                .hasMessageContaining("before 2026-02-01");
        assertThatThrownBy(() -> row("PL", null, null, 0, TODAY))
                .hasMessageContaining("needs a value");
        assertThatThrownBy(() -> new RuleRecord(" ", TODAY, "x")).hasMessageContaining("source");
    }

    @Test
    void namesTwoRowsThatOverlap() {
        LawRule one = row("PL", "2024-01-01", "2026-06-30", 14, TODAY);
        LawRule two = row("PL", "2026-06-30", null, 30, TODAY);
        assertThat(kinds(one, two)).containsExactly("OVERLAP");
        assertThat(LawRuleCheck.problems(Arrays.asList(two, one), TODAY).get(0).getRules())
                .containsExactly(one, two);
    }

    @Test
    void namesAHoleAlsoBehindARowInsideAnother() {
        LawRule around = row("PL", "2020-01-01", "2024-12-31", 14, TODAY);
        LawRule inside = row("PL", "2021-01-01", "2021-12-31", 14, TODAY);
        LawRule after = row("PL", "2025-01-02", null, 14, TODAY);
        assertThat(kinds(around, inside, after)).containsExactly("OVERLAP", "HOLE");
    }

    @Test
    void namesARowThatNobodyHasCheckedForAYear() {
        assertThat(kinds(row("PL", null, null, 14, TODAY.minusYears(1)))).isEmpty();
        assertThat(kinds(row("PL", null, null, 14, TODAY.minusYears(1).minusDays(1))))
                .containsExactly("UNCHECKED");
        assertThat(kinds(row("PL", null, null, 14, null))).containsExactly("UNCHECKED");
    }

    @Test
    void rowsThatFollowEachOtherAreNoProblem() {
        assertThat(
                        kinds(
                                row("PL", null, "2026-06-30", 14, TODAY),
                                row("PL", "2026-07-01", null, 30, TODAY),
                                row("DE", "2026-08-01", null, 30, TODAY)))
                .isEmpty();
    }

    @Test
    void theShippedRowsHaveNoProblem() {
        assertThat(LawRuleCheck.problems(new ShippedLawRules().rules(), TODAY)).isEmpty();
    }

    @Test
    void ofTwoRowsThatOverlapTheLaterBeginningWinsThenTheLaterInTheList() {
        LawRule shipped = row("PL", "2024-01-01", null, 14, TODAY);
        LawRule newer = row("PL", "2026-01-01", null, 20, TODAY);
        LawRule merchants = row("PL", "2026-01-01", null, 30, TODAY);
        assertThat(find("PL", merchants, shipped)).isEqualTo(30);
        assertThat(find("PL", newer, merchants, shipped)).isEqualTo(30);
    }

    @Test
    void fallsBackToTheGeneralRowInMemberStatesOnly() {
        LawRule general = row("EU", "2024-01-01", null, 14, TODAY);
        assertThat(find("SE", general)).isEqualTo(14);
        assertThat(new LawRules(Arrays.asList(general)).cover("NO", TODAY)).isFalse();
        assertThat(new LawRules(Arrays.asList(general)).cover("EU", TODAY)).isFalse();
    }

    @Test
    void refusesTwoRowsOfAMerchantThatOverlap() {
        LawRule one = row("NO", "2024-01-01", "2026-06-30", 14, TODAY);
        LawRule two = row("NO", "2026-06-30", null, 30, TODAY);
        assertThat(ofOwn(Collections.<LawRule>emptyList(), one, two)).containsExactly("OVERLAP");
    }

    @Test
    void refusesARowWithinWhichAShippedOneBegins() {
        List<LawRule> shipped =
                Arrays.asList(
                        row("PL", "2020-01-01", "2023-12-31", 14, TODAY),
                        row("PL", "2024-01-01", null, 14, TODAY));
        assertThat(ofOwn(shipped, row("PL", "2022-01-01", null, 30, TODAY)))
                .containsExactly("OVERLAP");
        assertThat(ofOwn(shipped, row("PL", null, "2020-01-01", 30, TODAY)))
                .containsExactly("OVERLAP");
    }

    @Test
    void refusesAHoleBesideARowOfAMerchant() {
        LawRule shipped = row("FR", "2022-01-01", "2026-07-30", 14, TODAY);
        assertThat(
                        ofOwn(
                                Collections.singletonList(shipped),
                                row("FR", "2026-09-01", null, 30, TODAY)))
                .containsExactly("HOLE");
        LawRule other = row("DE", "2022-01-01", "2023-12-31", 14, TODAY);
        LawRule later = row("DE", "2025-01-01", null, 14, TODAY);
        assertThat(ofOwn(Arrays.asList(other, later), row("NO", null, null, 14, TODAY)))
                .as("holes between shipped rows are not the merchant's")
                .isEmpty();
    }

    @Test
    void aRowOfAMerchantReplacesAShippedOneFromADateOn() {
        List<LawRule> shipped = Collections.singletonList(row("PL", "2024-01-01", null, 14, TODAY));
        assertThat(ofOwn(shipped, row("PL", "2026-01-01", null, 30, TODAY))).isEmpty();
        assertThat(ofOwn(shipped, row("PL", "2024-01-01", "2024-06-30", 30, TODAY))).isEmpty();
        assertThat(ofOwn(shipped, row("PL", "2020-01-01", "2023-12-31", 7, TODAY))).isEmpty();
    }

    @Test
    void rowsAreWrittenAndReadAgainWhateverTheirSourceSays() {
        LawRule row =
                row("NO", null, "2026-06-30", 14, TODAY)
                        .with(new RuleRecord("Lov \"om, x\"\n; § 27", TODAY, "Ada, Admin"));
        List<LawRule> all = new ArrayList<>(new ShippedLawRules().rules());
        all.add(row);
        String text = LawRuleText.write(all);
        assertThat(LawRuleText.write(LawRuleText.read(text))).isEqualTo(text);
        assertThat(LawRuleText.read("")).isEmpty();
        assertThatThrownBy(() -> LawRuleText.read("country,rule\r\nNO,NONE"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String[] ofOwn(List<LawRule> shipped, LawRule... own) {
        return LawRuleCheck.problemsOfOwn(shipped, Arrays.asList(own)).stream()
                .map(problem -> problem.getKind().name())
                .toArray(String[]::new);
    }

    private static int find(String country, LawRule... rows) {
        return new LawRules(Arrays.asList(rows))
                .find(country, RuleCode.WITHDRAWAL_PERIOD, TODAY)
                .get()
                .getValue();
    }

    private static String[] kinds(LawRule... rows) {
        List<LawRuleProblem> problems = LawRuleCheck.problems(Arrays.asList(rows), TODAY);
        return problems.stream().map(problem -> problem.getKind().name()).toArray(String[]::new);
    }

    private static LawRule row(
            String country, String from, String to, int value, LocalDate checked) {
        return new LawRule(
                country,
                RuleCode.WITHDRAWAL_PERIOD,
                from == null ? null : LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                value,
                RuleUnit.DAYS,
                RuleOption.NONE,
                new RuleRecord("a law", checked, "somebody"));
    }
}
