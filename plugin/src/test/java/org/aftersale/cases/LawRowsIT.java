package org.aftersale.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.aftersale.host.StaffMember;
import org.aftersale.law.rule.LawRuleSource;
import org.aftersale.law.rule.LawRuleText;
import org.aftersale.law.rule.LawRules;
import org.aftersale.law.rule.RuleCode;
import org.aftersale.regime.rule.LawRow;
import org.aftersale.regime.rule.LawRowRequest;
import org.aftersale.regime.rule.LawRowsDesk;
import org.aftersale.regime.rule.LawRowsSetting;
import org.aftersale.settings.SettingRows;
import org.aftersale.settings.SettingSnapshot;
import org.aftersale.settings.SettingsFixture;
import org.aftersale.shared.ConcurrentChangeException;
import org.aftersale.shared.ConflictRetry;
import org.aftersale.shared.InvalidInputException;
import org.aftersale.shared.NotFoundException;
import org.aftersale.shared.PermissionDeniedException;
import org.junit.jupiter.api.Test;

/** The merchant's rows of the law beside the shipped ones. */
class LawRowsIT extends SettingsTestBase {

    private static final LocalDate IN_2028 = LocalDate.of(2028, 5, 1);
    private static final String SHIPPED = "PL.GUARANTEE.2023-01-01";

    private final LawRowsDesk law = store.bean("aftersaleLawRowsDesk", LawRowsDesk.class);
    private final LawRuleSource rules = store.bean("aftersaleLawRules", LawRuleSource.class);

    @Test
    void refusesWhoMayNotConfigure() {
        for (StaffMember staff : new StaffMember[] {cases.agent, cases.viewer, cases.catalog}) {
            List<Runnable> acts =
                    Arrays.asList(
                            () -> law.rows(staff),
                            () -> law.own(staff, SHIPPED),
                            () -> law.save(staff, norway("2027-01-01", "")),
                            () -> law.remove(staff, "NO.GUARANTEE.", ""),
                            () -> law.check(staff, SHIPPED, false));
            for (Runnable act : acts) {
                assertThatThrownBy(act::run).isInstanceOf(PermissionDeniedException.class);
            }
        }
        assertThat(store.count("AFS_SETTING_CHANGE")).isZero();
    }

    @Test
    void refusesWhatIsNoRow() {
        String tenThousand = String.join("", Collections.nCopies(10_000, "9"));
        LawRowRequest form = new LawRowRequest();
        assertThatThrownBy(() -> law.save(ADA, form))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("law.country")
                .hasMessageContaining("law.rule")
                .hasMessageContaining("law.source.empty");
        form.country = "ZZ";
        form.rule = RuleCode.GUARANTEE.name();
        form.from = "31.01.2027";
        form.value = "0";
        form.unit = "WEEKS";
        form.option = "EACH";
        form.source = tenThousand;
        assertThatThrownBy(() -> law.save(ADA, form))
                .hasMessageContaining("law.country")
                .hasMessageContaining("law.day")
                .hasMessageContaining("setting.number")
                .hasMessageContaining("law.unit")
                .hasMessageContaining("law.option")
                .hasMessageContaining("setting.long");
        for (String typed : SettingsFixture.noNumbers()) {
            LawRowRequest row = norway("2027-01-01", "");
            row.value = typed;
            assertThatThrownBy(() -> law.save(ADA, row)).hasMessageContaining("setting.number");
        }
        LawRowRequest duty = norway("2027-01-01", "2026-01-01");
        duty.rule = RuleCode.RECALL_NOTICE.name();
        assertThatThrownBy(() -> law.save(ADA, duty))
                .hasMessageContaining("law.duty")
                .hasMessageContaining("law.before");
        LawRowRequest repair = norway("2027-01-01", "");
        repair.rule = RuleCode.GUARANTEE_AFTER_REPAIR.name();
        assertThatThrownBy(() -> law.save(ADA, repair)).hasMessageContaining("option.repair");
        assertThat(store.count("AFS_SETTING")).isZero();
    }

    @Test
    void refusesAnOverlapAndAHoleAndARemovalThatLeavesOne() {
        law.save(ADA, norway("2024-01-01", "2025-12-31"));
        assertThatThrownBy(() -> law.save(ADA, norway("2025-12-31", "")))
                .hasMessageContaining("law.overlap");
        assertThatThrownBy(() -> law.save(ADA, norway("2026-02-01", "")))
                .hasMessageContaining("law.hole")
                .hasMessageContaining("2026-01-01")
                .hasMessageContaining("2026-01-31");
        LawRowRequest poland = norway("2020-01-01", "");
        poland.country = "pl";
        assertThatThrownBy(() -> law.save(ADA, poland)).hasMessageContaining("law.overlap.shipped");
        law.save(ADA, norway("2026-01-01", "2026-12-31"));
        law.save(ADA, norway("2027-01-01", ""));
        assertThatThrownBy(
                        () ->
                                law.remove(
                                        ADA,
                                        "NO.GUARANTEE.2026-01-01",
                                        line("NO.GUARANTEE.2026-01-01")))
                .hasMessageContaining("law.hole");
        assertThat(own()).hasSize(3);
    }

    @Test
    void replacesAShippedRowFromADateOnEveryNode() {
        SettingRows rows = store.bean("aftersaleSettingRows", SettingRows.class);
        SettingSnapshot other = new SettingSnapshot(rows);
        LawRowRequest poland = norway("2027-01-01", "");
        poland.country = "PL";
        assertThat(years("PL")).isEqualTo(2);
        law.save(ADA, poland);
        assertThat(years("PL")).isEqualTo(5);
        assertThat(
                        new LawRules(rules.rules())
                                .find("PL", RuleCode.GUARANTEE, LocalDate.of(2026, 12, 31))
                                .get()
                                .getValue())
                .isEqualTo(2);
        other.refresh();
        LawRowsSetting setting = store.bean("aftersaleLawRows", LawRowsSetting.class);
        assertThat(SettingsFixture.on(other, setting)).hasSize(1);
        assertThat(law.rows(BO))
                .filteredOn(row -> row.getRule().getCountry().equals("PL"))
                .filteredOn(row -> row.getRule().getCode() == RuleCode.GUARANTEE)
                .extracting("own", "replacedFrom", "checkedBy")
                .containsExactly(
                        tuple(false, null, "Aftersale"),
                        tuple(false, LocalDate.of(2027, 1, 1), "Aftersale"),
                        tuple(true, null, "Ada Admin"));
        law.remove(BO, "PL.GUARANTEE.2027-01-01", line("PL.GUARANTEE.2027-01-01"));
        assertThat(years("PL")).isEqualTo(2);
        desk.undo(ADA, LawRowsDesk.GROUP, lastChange());
        assertThat(years("PL")).isEqualTo(5);
        assertThat(desk.groups(ADA))
                .filteredOn(group -> group.getCode().equals(LawRowsDesk.GROUP))
                .extracting("area", "changed", "last.staffName")
                .containsExactly(tuple(true, 1L, "Ada Admin"));
    }

    @Test
    void refusesTheSecondOfTwoPeopleUntilTheyHaveSeenTheRow() {
        law.save(ADA, norway("2024-01-01", ""));
        String key = "NO.GUARANTEE.2024-01-01";
        LawRowRequest second = norway("2024-01-01", "");
        second.row = key;
        second.seen = line(key);
        second.value = "7";
        LawRowRequest first = norway("2024-01-01", "");
        first.row = key;
        first.seen = line(key);
        first.value = "6";
        law.save(ADA, first);
        assertThatThrownBy(() -> law.save(BO, second))
                .isInstanceOf(ConcurrentChangeException.class);
        assertThatThrownBy(() -> law.remove(BO, key, second.seen))
                .isInstanceOf(ConcurrentChangeException.class);
        assertThat(law.own(BO, key).get().getValue()).isEqualTo(6);
        second.seen = line(key);
        law.save(BO, second);
        assertThat(law.own(BO, key).get().getValue()).isEqualTo(7);
        law.remove(BO, key, line(key));
        assertThatThrownBy(() -> law.save(ADA, first))
                .isInstanceOf(ConcurrentChangeException.class);
    }

    /** Each of the two fits; both together do not. */
    @Test
    void letsOneOfTwoRowsThatOverlapThroughAtTheSameTime() throws Exception {
        List<Object> results =
                Concurrently.eachAtOnce(
                        () -> saved(norway("2024-01-01", "")),
                        () -> saved(norway("2024-06-01", "")));
        List<Object> refused =
                results.stream()
                        .filter(result -> result instanceof RuntimeException)
                        .collect(Collectors.toList());
        assertThat(refused)
                .hasSize(1)
                .allMatch(
                        e ->
                                e instanceof ConcurrentChangeException
                                        || e instanceof InvalidInputException
                                        || ConflictRetry.isConflict((RuntimeException) e));
        assertThat(own()).hasSize(1);
    }

    private boolean saved(LawRowRequest request) {
        law.save(ADA, request);
        return true;
    }

    @Test
    void recordsWhoComparedARowWithItsSource() {
        law.save(ADA, norway("2024-01-01", ""));
        law.check(BO, SHIPPED, false);
        law.check(BO, "NO.GUARANTEE.2024-01-01", true);
        assertThat(law.rows(ADA))
                .filteredOn(
                        row ->
                                Arrays.asList(SHIPPED, "NO.GUARANTEE.2024-01-01")
                                        .contains(row.getRule().getKey()))
                .extracting("checkedBy", "unchecked", "own")
                .containsExactly(tuple("Bo Boss", false, true), tuple("Bo Boss", false, false));
        for (boolean own : new boolean[] {true, false}) {
            assertThatThrownBy(() -> law.check(BO, "XX.GUARANTEE.", own))
                    .isInstanceOf(NotFoundException.class);
        }
        desk.undo(ADA, LawRowsDesk.GROUP, lastChange());
        assertThat(law.own(ADA, "NO.GUARANTEE.2024-01-01").get().getRecord().getOwner())
                .isEqualTo("Ada Admin");
    }

    private int years(String country) {
        return new LawRules(rules.rules())
                .find(country, RuleCode.GUARANTEE, IN_2028)
                .get()
                .getValue();
    }

    private List<LawRow> own() {
        List<LawRow> rows = new ArrayList<>(law.rows(ADA));
        rows.removeIf(row -> !row.isOwn());
        return rows;
    }

    private String line(String key) {
        return law.own(ADA, key).map(LawRuleText::line).get();
    }

    private long lastChange() {
        return desk.history(ADA, LawRowsDesk.GROUP, 1).getItems().get(0).getId();
    }

    private static LawRowRequest norway(String from, String to) {
        LawRowRequest form = new LawRowRequest();
        form.country = "NO";
        form.rule = RuleCode.GUARANTEE.name();
        form.from = from;
        form.to = to;
        form.value = "5";
        form.unit = "YEARS";
        form.option = "NONE";
        form.source = "Forbrukerkjøpsloven § 27";
        return form;
    }
}
