package org.aftersale.settings;

import static org.aftersale.settings.SettingsFixture.form;
import static org.aftersale.settings.SettingsFixture.noNumbers;
import static org.aftersale.settings.SettingsFixture.typed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aftersale.shared.FieldErrors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.scheduling.annotation.Scheduled;

class SettingTest {

    private static final String LONG = String.join("", Collections.nCopies(10_000, "x"));

    private final NumberSetting days = new NumberSetting("g", "days", byDefault("2"), 1, 30);
    private final YesNoSetting waits = new YesNoSetting("g", "waits", byDefault("true"));
    private final TextSetting address = new TextSetting("g", "address", byDefault(null), 100);
    private final ChoiceSetting way =
            new ChoiceSetting("g", "way", byDefault("hand"), Arrays.asList("hand", "credit"));

    static Stream<String> hostile() {
        return Stream.concat(noNumbers().stream(), Stream.of("0", "31", "031x"));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void refusesWhatIsNoWholeNumberWithinTheBounds(String typed) {
        assertThat(errors(days, typed)).containsExactly("aftersale.error.setting.number");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void refusesWhatIsNoNumberAndTakesNone(String typed) {
        OptionalNumberSetting some = new OptionalNumberSetting("g", "some", byDefault(" "), 1, 30);
        assertThat(some.get()).isEmpty();
        if (typed.trim().isEmpty()) {
            assertThat(some.read(typed(some, typed, ""), new FieldErrors())).isEmpty();
        } else {
            assertThat(errors(some, typed)).containsExactly("aftersale.error.setting.number");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"20", "0/1h", "20/0h", "20/1w", "-1/1h", "20 / 1h", "1234567/1h"})
    void refusesWhatIsNoRate(String typed) {
        RateSetting rate = new RateSetting("g", "rate", byDefault("20/1h"));
        assertThat(errors(rate, typed)).containsExactly("aftersale.error.setting.rate");
        assertThat(errors(rate, LONG)).containsExactly("aftersale.error.setting.rate");
        assertThat(rate.read(typed(rate, " 5/10m ", ""), new FieldErrors())).isEqualTo("5/10m");
        assertThat(rate.read(typed(rate, "0", ""), new FieldErrors())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "cash", "HAND", "hand ", "credit\u200b"})
    void refusesWhatIsNoneOfTheChoices(String typed) {
        assertThat(errors(way, typed)).containsExactly("aftersale.error.setting.choice");
        assertThat(errors(waits, typed)).containsExactly("aftersale.error.setting.choice");
    }

    @Test
    void refusesAFormThatLacksTheField() {
        for (Setting<?> each : Arrays.asList(days, way, waits)) {
            FieldErrors errors = new FieldErrors();
            each.read(form(Locale.US), errors);
            assertThat(errors.asMap()).containsOnlyKeys("value_" + each.getKey());
        }
    }

    @Test
    void refusesATextAboveItsLimitAndRemovesWhatCannotBeSeen() {
        assertThat(errors(address, LONG)).containsExactly("aftersale.error.setting.long");
        FieldErrors errors = new FieldErrors();
        String typed = " Street 1\r\n\u0000 12-345 Town\u0007 ";
        assertThat(address.read(typed(address, typed, ""), errors))
                .isEqualTo("Street 1\n 12-345 Town");
        assertThat(address.read(typed(address, "\u200b\u2060 \ufeff", ""), errors)).isEmpty();
        assertThat(errors.isEmpty()).isTrue();
    }

    @Test
    void refusesToStartWithADefaultThatCannotBeRead() {
        assertThatThrownBy(() -> number("two").afterPropertiesSet())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("aftersale.some.property")
                .hasMessageContaining("two");
        assertThatThrownBy(() -> new YesNoSetting("g", "k", byDefault("maybe")).getDefaultText())
                .hasMessageContaining("maybe");
    }

    @Test
    void takesTheFirstChoiceForADefaultThatIsNone() {
        assertThat(
                        new ChoiceSetting("g", "k", byDefault("?"), Arrays.asList("hand", "credit"))
                                .get())
                .isEqualTo("hand");
    }

    /** A default is the merchant's own affair: the bounds are those of the form. */
    @Test
    void keepsADefaultOutsideTheBounds() {
        assertThat(number(" 400 ").get()).isEqualTo(400);
    }

    @Test
    void appliesTheDefaultInPlaceOfAStoredTextThatCannotBeRead() {
        SettingRows rows = mock(SettingRows.class);
        when(rows.texts()).thenReturn(Collections.singletonMap("days", "many"));
        days.snapshot = new SettingSnapshot(rows);
        days.snapshot.refresh();
        assertThat(days.get()).isEqualTo(2);
    }

    @Test
    void appliesTheLastValuesWhileTheDatabaseIsAway() {
        SettingRows rows = mock(SettingRows.class);
        when(rows.texts())
                .thenReturn(Collections.singletonMap("days", "9"))
                .thenThrow(new IllegalStateException("away"));
        days.snapshot = new SettingSnapshot(rows);
        assertThat(days.get()).isEqualTo(2);
        days.snapshot.refresh();
        assertThat(days.get()).isEqualTo(9);
        assertThatThrownBy(() -> days.snapshot.refresh()).hasMessage("away");
        assertThat(days.get()).isEqualTo(9);
    }

    /** A reading that began before the change knows nothing of it. */
    @Test
    void neverReplacesAChangeOfThisNodeByAnOlderReading() {
        SettingRows rows = mock(SettingRows.class);
        SettingSnapshot node = new SettingSnapshot(rows);
        days.snapshot = node;
        when(rows.texts())
                .thenAnswer(
                        reading -> {
                            node.changed("days", "7");
                            return Collections.singletonMap("days", "3");
                        })
                .thenReturn(Collections.singletonMap("days", "7"));
        node.refresh();
        assertThat(days.get()).isEqualTo(7);
        node.refresh();
        assertThat(days.get()).isEqualTo(7);
        node.changed("days", null);
        assertThat(days.get()).isEqualTo(2);
    }

    /** Two seconds are promised: one until the next reading, and the reading itself. */
    @Test
    void readsTheRowsEverySecond() throws NoSuchMethodException {
        assertThat(
                        SettingRefresh.class
                                .getMethod("run")
                                .getAnnotation(Scheduled.class)
                                .fixedDelay())
                .isBetween(1L, 1_000L);
    }

    private static NumberSetting number(String byDefault) {
        return new NumberSetting("g", "k", byDefault(byDefault), 1, 30);
    }

    private static SettingDefault byDefault(String text) {
        return new SettingDefault("aftersale.some.property", text);
    }

    private static List<String> errors(Setting<?> setting, String typed) {
        FieldErrors errors = new FieldErrors();
        setting.read(typed(setting, typed, "?"), errors);
        return errors.asMap().get("value_" + setting.getKey()).stream()
                .map(error -> error.getCode())
                .collect(Collectors.toList());
    }
}
