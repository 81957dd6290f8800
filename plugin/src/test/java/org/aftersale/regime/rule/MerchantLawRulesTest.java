package org.aftersale.regime.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.aftersale.law.rule.LawRule;
import org.aftersale.law.rule.RuleCode;
import org.aftersale.law.rule.RuleOption;
import org.aftersale.law.rule.RuleRecord;
import org.aftersale.law.rule.RuleUnit;
import org.aftersale.law.rule.ShippedLawRules;
import org.junit.jupiter.api.Test;

class MerchantLawRulesTest {

    private static final LocalDate WRITTEN = LocalDate.of(2026, 11, 30);

    private final LawChecksSetting checks = new LawChecksSetting("law", "law.checks");
    private final LawRowsSetting rows = new LawRowsSetting("law", "law.rows");

    @Test
    void refusesToGuessAtATextThatCannotBeRead() {
        assertThatThrownBy(() -> checks.checks("row,on,by\r\nPL.GUARANTEE.,soon,Ada"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> rows.rows("Poland: five years"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aCheckThatIsOlderThanTheRowSaysNothingAboutIt() {
        assertThat(checkedOn(check(WRITTEN.minusDays(1)))).isEqualTo(WRITTEN);
    }

    @Test
    void aNewerCheckCountsAndTheRowKeepsItsOwner() {
        Map<String, LawCheck> newer = check(WRITTEN.plusYears(1));
        assertThat(checkedOn(newer)).isEqualTo(WRITTEN.plusYears(1));
        assertThat(
                        MerchantLawRules.checked(Collections.singletonList(row()), newer)
                                .get(0)
                                .getRecord()
                                .getOwner())
                .isEqualTo("Aftersale");
    }

    @Test
    void keepsTheLatestCheckOfEachRow() {
        String text = checks.with("", new LawCheck("PL.GUARANTEE.", WRITTEN, "Ada, \"A\""));
        text = checks.with(text, new LawCheck("DE.GUARANTEE.", WRITTEN, "Bo"));
        text = checks.with(text, new LawCheck("PL.GUARANTEE.", WRITTEN.plusDays(1), "Bo"));
        assertThat(checks.checks(text)).hasSize(2);
        assertThat(checks.checks(text).get("PL.GUARANTEE.").getBy()).isEqualTo("Bo");
        assertThat(checks.checks(text).get("PL.GUARANTEE.").getOn()).isEqualTo(WRITTEN.plusDays(1));
    }

    @Test
    void areTheShippedRowsUntilAMerchantAddsAny() {
        MerchantLawRules rules = new MerchantLawRules(new ShippedLawRules(), rows, checks);
        List<LawRule> all = rules.rules();
        assertThat(all).isEqualTo(new ShippedLawRules().rules());
        assertThat(rules.rules()).as("merged once").isSameAs(all);
    }

    private static LocalDate checkedOn(Map<String, LawCheck> checks) {
        return MerchantLawRules.checked(Collections.singletonList(row()), checks)
                .get(0)
                .getRecord()
                .getCheckedOn();
    }

    private static Map<String, LawCheck> check(LocalDate on) {
        return Collections.singletonMap("PL.GUARANTEE.", new LawCheck("PL.GUARANTEE.", on, "Ada"));
    }

    private static LawRule row() {
        return new LawRule(
                "PL",
                RuleCode.GUARANTEE,
                null,
                null,
                2,
                RuleUnit.YEARS,
                RuleOption.NONE,
                new RuleRecord("a law", WRITTEN, "Aftersale"));
    }
}
