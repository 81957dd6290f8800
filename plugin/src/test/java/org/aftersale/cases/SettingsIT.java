package org.aftersale.cases;

import static org.aftersale.settings.SettingsFixture.form;
import static org.aftersale.settings.SettingsFixture.noNumbers;
import static org.aftersale.settings.SettingsFixture.on;
import static org.aftersale.settings.SettingsFixture.typed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.aftersale.host.StaffMember;
import org.aftersale.settings.SettingInput;
import org.aftersale.settings.SettingOrigin;
import org.aftersale.settings.SettingRows;
import org.aftersale.settings.SettingSnapshot;
import org.aftersale.settings.TextSetting;
import org.aftersale.shared.ConcurrentChangeException;
import org.aftersale.shared.ConflictRetry;
import org.aftersale.shared.InvalidInputException;
import org.aftersale.shared.NotFoundException;
import org.aftersale.shared.PermissionDeniedException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.BeanWrapperImpl;

class SettingsIT extends SettingsTestBase {

    @Test
    void refusesWhoMayNotConfigure() {
        desk.save(ADA, GROUP, typed(days, "5", "2"));
        long change = lastChange();
        for (StaffMember staff : new StaffMember[] {cases.agent, cases.viewer, cases.catalog}) {
            List<Runnable> acts =
                    Arrays.asList(
                            () -> desk.groups(staff),
                            () -> desk.settings(staff, GROUP),
                            () -> desk.history(staff, GROUP, 1),
                            () -> desk.save(staff, GROUP, typed(days, "7", "5")),
                            () -> desk.reset(staff, GROUP, days.getKey(), "5"),
                            () -> desk.undo(staff, GROUP, change),
                            // nobody learns what there is
                            () -> desk.settings(staff, "none"));
            for (Runnable act : acts) {
                assertThatThrownBy(act::run).isInstanceOf(PermissionDeniedException.class);
            }
        }
        assertThat(days.get()).isEqualTo(5);
        assertThat(store.count("AFS_SETTING_CHANGE")).isEqualTo(1);
    }

    @Test
    void refusesWhatIsNoValueAndChangesNothing() {
        for (String typed : noNumbers()) {
            assertThatThrownBy(() -> desk.save(ADA, GROUP, typed(days, typed, "2")))
                    .isInstanceOf(InvalidInputException.class);
        }
        // one wrong value refuses the whole form
        assertThatThrownBy(() -> desk.save(ADA, GROUP, both("5", "2", "none", "2")))
                .isInstanceOf(InvalidInputException.class);
        assertThat(store.count("AFS_SETTING")).isZero();
        assertThat(store.count("AFS_SETTING_CHANGE")).isZero();
        assertThat(days.get()).isEqualTo(2);
    }

    @Test
    void savesSeveralLinesAsBrowsersSendThem() {
        TextSetting address = store.bean("aftersaleReturnAddress", TextSetting.class);
        desk.save(ADA, "withdrawal", typed(address, "Mill Lane 1\r\nFernhill", address.get()));
        assertThat(address.get()).isEqualTo("Mill Lane 1\nFernhill");
        String seen = "Mill Lane 1\r\nFernhill";
        desk.save(ADA, "withdrawal", typed(address, "Mill Lane 2\r\nFernhill", seen));
        assertThat(address.get()).isEqualTo("Mill Lane 2\nFernhill");
        assertThatThrownBy(() -> desk.save(BO, "withdrawal", typed(address, "Mill Lane 3", seen)))
                .isInstanceOf(ConcurrentChangeException.class);
        desk.reset(ADA, "withdrawal", address.getKey(), "Mill Lane 2\r\nFernhill");
    }

    @Test
    void knowsNoOtherGroupSettingOrChange() {
        desk.save(ADA, GROUP, typed(days, "5", "2"));
        long change = lastChange();
        assertThatThrownBy(() -> desk.settings(ADA, "none")).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> desk.history(ADA, "none", 1))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> desk.save(ADA, "none", typed(days, "9", "5")))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> desk.reset(ADA, GROUP, "none", "5"))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> desk.undo(ADA, "none", change))
                .isInstanceOf(NotFoundException.class);
        for (long id : new long[] {change + 1, 0, -1, Long.MAX_VALUE}) {
            assertThatThrownBy(() -> desk.undo(ADA, GROUP, id))
                    .isInstanceOf(NotFoundException.class);
        }
        // a field that is no setting of the group changes nothing
        desk.save(ADA, GROUP, form(Locale.US, "value_none", "9", "seen_none", "2"));
        assertThat(store.count("AFS_SETTING_CHANGE")).isEqualTo(1);
    }

    @Test
    void refusesTheSecondOfTwoPeopleUntilTheyHaveSeenTheNewValue() {
        desk.save(ADA, GROUP, typed(days, "5", "2"));
        assertThatThrownBy(() -> desk.save(BO, GROUP, typed(days, "7", "2")))
                .isInstanceOf(ConcurrentChangeException.class);
        assertThatThrownBy(() -> desk.reset(BO, GROUP, days.getKey(), "2"))
                .isInstanceOf(ConcurrentChangeException.class);
        assertThat(days.get()).isEqualTo(5);
        desk.save(BO, GROUP, typed(days, "7", "5"));
        assertThat(days.get()).isEqualTo(7);
    }

    @Test
    void overwritesNothingThatWasNotTouched() {
        desk.save(ADA, GROUP, typed(days, "5", "2"));
        desk.save(BO, GROUP, both("2", "2", "9", "2"));
        assertThat(days.get()).isEqualTo(5);
        assertThat(ofQuestions.get()).isEqualTo(9);
        // the same value as somebody else's is no conflict, and no change
        assertThat(desk.save(BO, GROUP, typed(days, "5", "2"))).isZero();
        assertThat(store.count("AFS_SETTING_CHANGE")).isEqualTo(2);
    }

    @Test
    void letsOneOfSeveralConcurrentChangesThrough() throws Exception {
        for (String seen : new String[] {"2", "11"}) {
            List<Object> results =
                    Concurrently.eachAtOnce(
                            () -> desk.save(ADA, GROUP, typed(days, "11", seen)),
                            () -> desk.save(BO, GROUP, typed(days, "12", seen)),
                            () -> desk.save(ADA, GROUP, typed(days, "13", seen)));
            List<Object> refused =
                    results.stream()
                            .filter(result -> result instanceof RuntimeException)
                            .collect(Collectors.toList());
            assertThat(refused)
                    .allMatch(
                            e ->
                                    e instanceof ConcurrentChangeException
                                            || ConflictRetry.isConflict((RuntimeException) e));
            int written = results.size() - refused.size();
            assertThat(store.count("AFS_SETTING_CHANGE")).isBetween(1, written);
            store.sql.update("update AFS_SETTING set SETTING_TEXT = '11'");
            store.sql.update("delete from AFS_SETTING_CHANGE");
            node.refresh();
        }
    }

    @Test
    void recordsWhoChangedWhatAndTellsOthers() {
        long before = System.currentTimeMillis();
        desk.save(ADA, GROUP, typed(days, "5", "2"));
        assertThat(history("before")).containsExactly("2");
        assertThat(history("beforeOrigin")).containsExactly(SettingOrigin.DEFAULT);
        assertThat(history("after")).containsExactly("5");
        assertThat(history("afterOrigin")).containsExactly(SettingOrigin.STAFF);
        assertThat(history("staffName")).containsExactly("Ada Admin");
        assertThat((Long) history("changedAt").get(0)).isGreaterThanOrEqualTo(before);
        String facts =
                store.sql.queryForObject(
                        "select PAYLOAD from AFS_EVENT where TYPE = 'setting.changed'"
                                + " and HAPPENED_AT >= "
                                + before,
                        String.class);
        assertThat(facts)
                .contains("\"key\":\"answer-days.claim\"", "\"changeId\":" + lastChange())
                .doesNotContain("Ada");
        assertThat(desk.groups(BO))
                .filteredOn(group -> group.getCode().equals(GROUP))
                .extracting("changed", "last.staffName")
                .containsExactly(tuple(1L, "Ada Admin"));
    }

    @Test
    void undoesAChangeOnceAndTheUndoing() {
        desk.save(ADA, GROUP, typed(days, "5", "2"));
        long first = lastChange();
        desk.undo(BO, GROUP, first);
        assertThat(days.get()).isEqualTo(2);
        assertThat(isDefault()).isTrue();
        long undoing = lastChange();
        assertThatThrownBy(() -> desk.undo(ADA, GROUP, first))
                .isInstanceOf(ConcurrentChangeException.class);
        desk.undo(ADA, GROUP, undoing);
        assertThat(days.get()).isEqualTo(5);
        assertThat(history("undoesId")).containsExactly(undoing, first, null);
    }

    @Test
    void refusesToUndoWhatSomebodyHasChangedSince() {
        desk.save(ADA, GROUP, typed(days, "5", "2"));
        long first = lastChange();
        desk.save(BO, GROUP, typed(days, "7", "5"));
        desk.save(BO, GROUP, typed(days, "5", "7"));
        // the same value again, but not the same change
        assertThatThrownBy(() -> desk.undo(ADA, GROUP, first))
                .isInstanceOf(ConcurrentChangeException.class);
        assertThat(days.get()).isEqualTo(5);
        assertThat(store.count("AFS_SETTING_CHANGE")).isEqualTo(3);
    }

    @Test
    void goesBackToTheDefaultOnce() {
        desk.reset(ADA, GROUP, days.getKey(), "2");
        assertThat(store.count("AFS_SETTING_CHANGE")).isZero();
        desk.save(ADA, GROUP, typed(days, "5", "2"));
        desk.reset(ADA, GROUP, days.getKey(), "5");
        assertThat(days.get()).isEqualTo(2);
        assertThat(isDefault()).isTrue();
        desk.undo(ADA, GROUP, lastChange());
        assertThat(days.get()).isEqualTo(5);
        assertThat(isDefault()).isFalse();
    }

    @Test
    void takesEffectOnAnotherNodeWithItsNextReading() {
        SettingRows rows = store.bean("aftersaleSettingRows", SettingRows.class);
        SettingSnapshot other = new SettingSnapshot(rows);
        other.refresh();
        desk.save(ADA, GROUP, typed(days, "5", "2"));
        assertThat(days.get()).isEqualTo(5);
        assertThat(on(other, days)).isEqualTo(2);
        assertThat(store.statements(other::refresh)).isEqualTo(1);
        assertThat(on(other, days)).isEqualTo(5);
        desk.reset(ADA, GROUP, days.getKey(), "5");
        other.refresh();
        assertThat(on(other, days)).isEqualTo(2);
    }

    @Test
    void promisesTheAnswerByTheDaysOfTheTicketsType() {
        desk.save(ADA, GROUP, both("9", "2", "4", "2"));
        long due = cases.ticket(cases.file(customer, order, 0)).getDueAt();
        ZoneId warsaw = ZoneId.of("Europe/Warsaw");
        assertThat(Instant.ofEpochMilli(due).atZone(warsaw).toLocalDate())
                .isEqualTo(LocalDate.now(warsaw).plusDays(9));
        assertThat(store.statements(() -> days.get())).isZero();
    }

    private static SettingInput both(
            String claims, String claimsSeen, String questions, String questionsSeen) {
        return form(
                Locale.US,
                "value_answer-days.claim",
                claims,
                "seen_answer-days.claim",
                claimsSeen,
                "value_answer-days.question",
                questions,
                "seen_answer-days.question",
                questionsSeen);
    }

    private boolean isDefault() {
        return desk.settings(ADA, GROUP).get(0).isDefault();
    }

    /** Of each change, newest first. */
    private List<Object> history(String field) {
        List<Object> values = new ArrayList<>();
        for (Object change : desk.history(ADA, GROUP, 1).getItems()) {
            values.add(new BeanWrapperImpl(change).getPropertyValue(field));
        }
        return values;
    }

    private long lastChange() {
        return (Long) history("id").get(0);
    }
}
