package org.aftersale.admin.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import org.aftersale.admin.page.AdminPaths;
import org.aftersale.render.PagerModel;
import org.aftersale.shared.form.FormNumbers;
import org.aftersale.ticket.queue.QueueView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueueParametersTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "claim.filed", "DECIDED", "<b>"})
    void ignoresUnknownNotices(String asked) {
        assertThat(AdminPaths.NOTICES.of(asked)).isNull();
    }

    @Test
    void mapsAKnownNoticeToAMessageKey() {
        assertThat(AdminPaths.NOTICES.of("decided")).isEqualTo("aftersale.notice.decided");
        assertThat(AdminPaths.redirect("CL-2222-3333", "decided"))
                .isEqualTo("redirect:/aftersale/tickets/CL-2222-3333?notice=decided");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "-1", "1.0", "x", "99999999999999999999"})
    void aNonNumericVersionNeverMatches(String typed) {
        assertThat(FormNumbers.version(typed)).isEqualTo(-1);
    }

    @Test
    void readsAVersion() {
        assertThat(FormNumbers.version("0")).isZero();
        assertThat(FormNumbers.version("12")).isEqualTo(12);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "OPEN", "open "})
    void treatsAnUnknownViewAsOpen(String asked) {
        assertThat(QueueModels.view(asked)).isEqualTo(QueueView.OPEN);
    }

    @ParameterizedTest
    @EnumSource(QueueView.class)
    void givesEachViewAnAddress(QueueView view) {
        assertThat(QueueModels.view(view.name().toLowerCase(java.util.Locale.ROOT)))
                .isEqualTo(view);
    }

    @ParameterizedTest
    @CsvSource({"'', 1", "x, 1", "-5, 1", "1.5, 1", "9999999, 1", "0, 1", "7, 7"})
    void treatsAnInvalidPageNumberAsTheFirst(String typed, int page) {
        assertThat(PagerModel.page(typed)).isEqualTo(page);
    }
}
