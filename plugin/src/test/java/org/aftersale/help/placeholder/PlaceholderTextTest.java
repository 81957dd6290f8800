package org.aftersale.help.placeholder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholderTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{T(java.lang.Runtime)}}",
                "{{a.b.c|x}}",
                "${7*7}",
                "{{a|{b}}}",
                "{a}",
                "{{}}",
                "{{ |x}}",
                "{{9a}}",
                "{{a\"|x}}"
            })
    void leavesOtherBracesUnchanged(String text) {
        assertThat(PlaceholderText.fill(text, (name, general) -> "CALLED")).isEqualTo(text);
    }

    @Test
    void keepsTheGeneralText() {
        assertThat(PlaceholderText.general("It is {{last_order|your last order}} {{ customer }}."))
                .isEqualTo("It is your last order .");
    }

    @Test
    void isReplacedOnceOnly() {
        assertThat(PlaceholderText.fill("{{a|x}} $1 \\", (name, general) -> "{{a|x}} $0 \\"))
                .isEqualTo("{{a|x}} $0 \\ $1 \\");
    }
}
