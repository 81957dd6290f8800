package org.aftersale.ticket;

import static org.aftersale.ticket.TicketStatus.CLOSED;
import static org.aftersale.ticket.TicketStatus.NEW;
import static org.aftersale.ticket.TicketStatus.ON_HOLD;
import static org.aftersale.ticket.TicketStatus.OPEN;
import static org.aftersale.ticket.TicketStatus.PENDING;
import static org.aftersale.ticket.TicketStatus.SOLVED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class TicketStatusTest {

    private static final Map<TicketStatus, Set<TicketStatus>> EXPECTED =
            new EnumMap<>(TicketStatus.class);

    static {
        EXPECTED.put(NEW, EnumSet.of(OPEN, PENDING, ON_HOLD, SOLVED));
        EXPECTED.put(OPEN, EnumSet.of(PENDING, ON_HOLD, SOLVED));
        EXPECTED.put(PENDING, EnumSet.of(OPEN, ON_HOLD, SOLVED));
        EXPECTED.put(ON_HOLD, EnumSet.of(OPEN, PENDING, SOLVED));
        EXPECTED.put(SOLVED, EnumSet.of(OPEN, CLOSED));
        EXPECTED.put(CLOSED, EnumSet.noneOf(TicketStatus.class));
    }

    static Stream<Arguments> everyPair() {
        return Arrays.stream(TicketStatus.values())
                .flatMap(
                        from ->
                                Arrays.stream(TicketStatus.values())
                                        .map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void allowsExactlyTheTransitionsOfTheTable(TicketStatus from, TicketStatus to) {
        assertThat(TicketStatus.TRANSITIONS.allows(from, to))
                .isEqualTo(EXPECTED.get(from).contains(to));
    }

    @ParameterizedTest
    @EnumSource(TicketStatus.class)
    void allowsNoTransitionToNew(TicketStatus from) {
        assertThat(TicketStatus.TRANSITIONS.allows(from, NEW)).isFalse();
    }

    @Test
    void onlySolvedAndClosedTicketsAreDone() {
        Collection<TicketStatus> idle =
                EnumSet.complementOf(EnumSet.of(NEW, OPEN, PENDING, ON_HOLD));
        for (TicketStatus status : TicketStatus.values()) {
            assertThat(status.isActive()).as(status.name()).isEqualTo(!idle.contains(status));
        }
    }
}
