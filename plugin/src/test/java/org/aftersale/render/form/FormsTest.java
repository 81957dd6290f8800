package org.aftersale.render.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.aftersale.render.Notices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormsTest {

    private static final Notices NOTICES = new Notices("claim.filed", "withdrawn");

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "x", "' or 1=1", "00000000-0000-0000-0000-00000000000", "<script>"})
    void replacesAnInvalidFormKey(String sent) {
        assertThat(FormKeys.checked(sent)).isNotEqualTo(sent).matches("[0-9a-f-]{36}");
    }

    @Test
    void keepsAValidFormKey() {
        String key = FormKeys.generate();
        assertThat(FormKeys.checked(key)).isEqualTo(key).isNotEqualTo(FormKeys.generate());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "CLAIM.FILED", "claim.filed ", "<b>you won</b>", "decided"})
    void ignoresUnknownNotices(String asked) {
        assertThat(NOTICES.of(asked)).isNull();
    }

    @Test
    void mapsAKnownNoticeToAMessageKey() {
        assertThat(NOTICES.of("claim.filed")).isEqualTo("aftersale.notice.claim.filed");
        assertThat(NOTICES.of("withdrawn")).isEqualTo("aftersale.notice.withdrawn");
    }
}
