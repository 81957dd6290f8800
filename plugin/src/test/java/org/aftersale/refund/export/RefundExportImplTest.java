package org.aftersale.refund.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.ZoneId;
import java.util.Collections;
import org.aftersale.host.Permission;
import org.aftersale.host.StaffMember;
import org.aftersale.shared.InvalidInputException;
import org.aftersale.shared.PermissionDeniedException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefundExportImplTest {

    private final RefundExport export = new RefundExport();
    private final StaffMember reader =
            new StaffMember(
                    1,
                    "reader",
                    "Reader",
                    Collections.singleton(Permission.READ_REFUNDS.authority()));

    @BeforeEach
    void inTheShop() {
        export.zone = ZoneId.of("UTC");
    }

    @Test
    void requiresThePermission() {
        StaffMember other = new StaffMember(2, "x", "X", Collections.<String>emptySet());
        assertThatThrownBy(() -> export.of(other, "2026-01-01", "2026-01-01"))
                .isInstanceOf(PermissionDeniedException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 2026-01-01, from, aftersale.error.export.day",
        "2026-02-30, 2026-03-01, from, aftersale.error.export.day",
        "1.1.2026, 2026-03-01, from, aftersale.error.export.day",
        "2026-01-01, tomorrow, to, aftersale.error.export.day",
        "+999999999-12-31, 2026-03-01, from, aftersale.error.export.day",
        "2026-01-01, +999999999-12-31, to, aftersale.error.export.day",
        "1999-12-31, 2000-01-01, from, aftersale.error.export.day",
        "2026-01-02, 2026-01-01, to, aftersale.error.export.order",
        "2026-01-01, 2027-01-02, to, aftersale.error.export.long"
    })
    void rejectsInvalidDays(String from, String to, String field, String code) {
        assertThatThrownBy(() -> export.of(reader, from, to))
                .asInstanceOf(type(InvalidInputException.class))
                .satisfies(
                        e ->
                                assertThat(e.getErrors().asMap().get(field))
                                        .extracting("code")
                                        .containsExactly(code));
    }

    @ParameterizedTest
    @CsvSource({"2026-01-01, 2027-01-01", "2026-05-05, 2026-05-05", "' 2026-05-05 ', 2026-05-06"})
    void acceptsUpToAYearAndADay(String from, String to) {
        assertThat(export.of(reader, from, to).getName())
                .isEqualTo("refunds-" + from.trim() + "-" + to + ".csv");
    }
}
