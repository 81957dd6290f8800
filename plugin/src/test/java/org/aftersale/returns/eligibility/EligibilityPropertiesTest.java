package org.aftersale.returns.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class EligibilityPropertiesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    private final ReturnEligibility eligibility = Eligibility.shipped();

    @Property
    void neverMoreThanWasBoughtAndIsLeft(
            @ForAll @IntRange(min = 1, max = 20) int ordered,
            @ForAll @IntRange(max = 30) int delivered,
            @ForAll @IntRange(max = 400) int ago,
            @ForAll @IntRange(max = 20) int returned,
            @ForAll @IntRange(max = 20) int refunded,
            @ForAll @IntRange(max = 20) int inCase) {
        LineFacts facts =
                LineFacts.of(ordered)
                        .delivered(delivered, TODAY.minusDays(ago))
                        .returned(returned, "RMA-7F3K-29QX")
                        .refunded(refunded)
                        .inCase(inCase, "CL-7F3K-29QX");
        LineVerdict verdict = eligibility.of(facts, new ReturnWindow(30, TODAY));
        assertThat(verdict.getQuantity())
                .isBetween(0, Math.max(0, ordered - returned - refunded - inCase))
                .isLessThanOrEqualTo(delivered);
        assertThat(verdict.getRefusal() == null).isEqualTo(verdict.getQuantity() == ordered);
    }

    @Property
    void aLaterDeliveryNeverEndsEarlier(
            @ForAll @IntRange(min = 1, max = 365) int days,
            @ForAll @IntRange(max = 500) int ago,
            @ForAll @IntRange(max = 500) int later) {
        LineVerdict first = of(days, TODAY.minusDays(ago));
        LineVerdict second = of(days, TODAY.minusDays(ago).plusDays(later));
        assertThat(second.getQuantity()).isGreaterThanOrEqualTo(first.getQuantity());
        if (first.isEligible()) {
            assertThat(second.getLastDay()).isAfterOrEqualTo(first.getLastDay());
        }
    }

    private LineVerdict of(int days, LocalDate delivered) {
        LineFacts facts = LineFacts.of(1).delivered(1, delivered);
        return eligibility.of(facts, new ReturnWindow(days, TODAY));
    }

    @Property
    void theLastDayIsTheLastOnWhichItCanGoBack(
            @ForAll @IntRange(min = 1, max = 800) int days,
            @ForAll @IntRange(max = 3000) int begin) {
        LocalDate delivered = LocalDate.of(2024, 1, 1).plusDays(begin);
        LineFacts facts = LineFacts.of(1).delivered(1, delivered);
        LocalDate last = delivered.plusDays(days);
        assertThat(eligibility.of(facts, new ReturnWindow(days, last)).getLastDay())
                .isEqualTo(last);
        assertThat(eligibility.of(facts, new ReturnWindow(days, last.plusDays(1))).isEligible())
                .isFalse();
    }
}
