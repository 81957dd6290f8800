package org.aftersale.settings;

import static org.aftersale.settings.SettingsFixture.form;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Locale;
import org.aftersale.shared.FieldErrors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTableSettingTest {

    private static final Locale POLISH = new Locale("pl");

    private final AmountTableSetting limits =
            new AmountTableSetting(
                    "g",
                    "limits",
                    new SettingDefault(
                            "aftersale.refund.limits", " ROLE_B=5/0 EUR ,ROLE_A=7.50 EUR/5 USD,"),
                    "USD");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-1",
                "1,000.00",
                "1.234",
                "1e3",
                "ten",
                "10 USD",
                "\u0661",
                "<b>",
                "unlimited!",
                "9999999999999999"
            })
    void refusesWhatIsNoAmount(String typed) {
        FieldErrors errors = new FieldErrors();
        limits.read(form(Locale.US, "value_limits_USD-ROLE_A", typed), errors);
        assertThat(errors.asMap()).containsOnlyKeys("value_limits_USD-ROLE_A");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ZZZ", "EURO", "\u20ac", "US D", "<x>"})
    void refusesAnAmountInACurrencyThatIsNone(String currency) {
        FieldErrors errors = new FieldErrors();
        limits.read(
                form(Locale.US, "value_limits_currency", currency, "value_limits_NEW-ROLE_A", "5"),
                errors);
        assertThat(errors.asMap()).containsOnlyKeys("value_limits_currency");
    }

    @Test
    void refusesAVeryLongAmountAndACurrencyOfItsOwnMaking() {
        FieldErrors errors = new FieldErrors();
        String nines = String.join("", Collections.nCopies(10_000, "9"));
        limits.read(form(Locale.US, "value_limits_USD-ROLE_A", nines), errors);
        limits.read(form(Locale.US, "value_limits_QQQ-ROLE_A", "5"), errors);
        assertThat(errors.asMap())
                .containsOnlyKeys("value_limits_USD-ROLE_A", "value_limits_currency");
    }

    @Test
    void ignoresFieldsThatAreNoCells() {
        assertThat(
                        read(
                                Locale.US,
                                "value_limits_USD",
                                "5",
                                "value_limits_USD-ROLE A=1 EUR,ROLE_X",
                                "5",
                                "value_limits_usd-ROLE_A",
                                "5"))
                .isEmpty();
    }

    @Test
    void readsAmountsInTheReadersLanguage() {
        assertThat(
                        read(
                                POLISH,
                                "value_limits_PLN-ROLE_A",
                                "1000,50",
                                "value_limits_USD-ROLE_A",
                                " 0 ",
                                "value_limits_USD-ROLE_B",
                                "",
                                "value_limits_ANY-ROLE_C",
                                "on",
                                "value_limits_EUR-ROLE_D",
                                "Unlimited",
                                "value_limits_currency",
                                "jpy",
                                "value_limits_NEW-ROLE_A",
                                "15000"))
                .isEqualTo("ROLE_A=15000 JPY/1000.50 PLN,ROLE_C=unlimited,ROLE_D=unlimited EUR");
    }

    /** Equal tables have equal texts, however the property was written. */
    @Test
    void storesItsDefaultInOneForm() {
        assertThat(limits.getDefaultText()).isEqualTo("ROLE_A=7.50 EUR/5.00 USD,ROLE_B=5.00 USD");
        AmountTable table = limits.table(limits.getDefaultText());
        assertThat(table.toString()).isEqualTo(limits.getDefaultText());
        assertThat(table.cell("ROLE_B", "EUR")).isZero();
    }

    private String read(Locale locale, String... fields) {
        FieldErrors errors = new FieldErrors();
        String text = limits.read(form(locale, fields), errors);
        assertThat(errors.asMap()).isEmpty();
        return text;
    }
}
