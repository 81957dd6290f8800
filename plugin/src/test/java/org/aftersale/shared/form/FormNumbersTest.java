package org.aftersale.shared.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormNumbersTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                " ",
                "-1",
                "+1",
                " 1",
                "1 ",
                "1\n",
                "1.0",
                "1e3",
                "0x1",
                "one",
                "١",
                "１",
                "😀",
                "1234567890123456789",
                "9999999999999999999"
            })
    void rejectsAnythingButDigits(String typed) {
        assertThat(FormNumbers.isId(typed)).isFalse();
        assertThat(FormNumbers.id(typed, 7)).isEqualTo(7);
        assertThat(FormNumbers.version(typed)).isEqualTo(FormNumbers.NO_VERSION);
        assertThat(FormNumbers.number(typed, 9, 7)).isEqualTo(7);
    }

    @Test
    void readsAnIdOfUpToEighteenDigits() {
        assertThat(FormNumbers.id("0", 7)).isZero();
        assertThat(FormNumbers.id("0012", 7)).isEqualTo(12);
        assertThat(FormNumbers.version("12")).isEqualTo(12);
        assertThat(FormNumbers.id("999999999999999999", 7)).isEqualTo(999_999_999_999_999_999L);
    }

    @Test
    void rejectsNumbersWithTooManyDigits() {
        assertThat(FormNumbers.number("99", 2, 7)).isEqualTo(99);
        assertThat(FormNumbers.number("100", 2, 7)).isEqualTo(7);
        assertThat(FormNumbers.number("999999999", 9, 7)).isEqualTo(999_999_999);
    }
}
