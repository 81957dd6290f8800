package org.aftersale.claim;

import static org.aftersale.claim.LineStatus.APPROVED;
import static org.aftersale.claim.LineStatus.REJECTED;
import static org.aftersale.claim.LineStatus.SUBMITTED;
import static org.aftersale.claim.LineStatus.UNDER_REVIEW;
import static org.aftersale.claim.LineStatus.WAITING_FOR_CUSTOMER;
import static org.aftersale.claim.LineStatus.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class LineStatusTest {

    private static final Map<LineStatus, Set<LineStatus>> EXPECTED =
            new EnumMap<>(LineStatus.class);

    static {
        EXPECTED.put(
                SUBMITTED,
                EnumSet.of(UNDER_REVIEW, WAITING_FOR_CUSTOMER, APPROVED, REJECTED, WITHDRAWN));
        EXPECTED.put(UNDER_REVIEW, EnumSet.of(WAITING_FOR_CUSTOMER, APPROVED, REJECTED, WITHDRAWN));
        EXPECTED.put(WAITING_FOR_CUSTOMER, EnumSet.of(UNDER_REVIEW, APPROVED, REJECTED, WITHDRAWN));
        for (LineStatus end : EnumSet.of(APPROVED, REJECTED, WITHDRAWN)) {
            EXPECTED.put(end, EnumSet.noneOf(LineStatus.class));
        }
    }

    static Stream<Arguments> everyPair() {
        return Arrays.stream(LineStatus.values())
                .flatMap(
                        from ->
                                Arrays.stream(LineStatus.values())
                                        .map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void allowsExactlyTheTransitionsOfTheTable(LineStatus from, LineStatus to) {
        assertThat(LineStatus.TRANSITIONS.allows(from, to))
                .isEqualTo(EXPECTED.get(from).contains(to));
    }

    @ParameterizedTest
    @EnumSource(LineStatus.class)
    void isUndecidedExactlyWhileItCanBeWithdrawn(LineStatus status) {
        assertThat(status.isUndecided())
                .isEqualTo(LineStatus.TRANSITIONS.allows(status, WITHDRAWN));
    }
}
