package org.aftersale.ticket.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.aftersale.ticket.Ticket;
import org.aftersale.ticket.TicketPriority;
import org.aftersale.ticket.TicketStatus;
import org.aftersale.ticket.TicketType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResponsePolicyTest {

    @ParameterizedTest(name = "{0} in {2} + {1} days is {3}")
    @CsvSource({
        // an ordinary day, and both ends of it
        "2026-06-10T10:00:00Z, 3, Europe/Warsaw, 2026-06-13T23:59:59+02:00",
        "2026-06-09T22:00:00Z, 3, Europe/Warsaw, 2026-06-13T23:59:59+02:00",
        "2026-06-09T21:59:59Z, 3, Europe/Warsaw, 2026-06-12T23:59:59+02:00",
        // the clocks go forward on 29 March, back on 25 October
        "2026-03-26T12:00:00Z, 3, Europe/Warsaw, 2026-03-29T23:59:59+02:00",
        "2026-03-29T00:30:00Z, 0, Europe/Warsaw, 2026-03-29T23:59:59+02:00",
        "2026-10-22T12:00:00Z, 3, Europe/Warsaw, 2026-10-25T23:59:59+01:00",
        "2026-10-24T22:30:00Z, 0, Europe/Warsaw, 2026-10-25T23:59:59+01:00",
        // the same instant falls on another day elsewhere
        "2026-06-10T23:30:00Z, 1, UTC, 2026-06-11T23:59:59Z",
        "2026-06-10T23:30:00Z, 1, Pacific/Auckland, 2026-06-12T23:59:59+12:00",
        "2026-06-10T02:30:00Z, 1, America/Los_Angeles, 2026-06-10T23:59:59-07:00",
        // a zone that changes its clocks at midnight: the day starts at one o'clock
        "2026-09-04T12:00:00Z, 2, America/Santiago, 2026-09-06T23:59:59-03:00",
        // the end of February, of a leap year and of an ordinary year
        "2028-02-26T12:00:00Z, 3, UTC, 2028-02-29T23:59:59Z",
        "2026-12-30T12:00:00Z, 3, UTC, 2027-01-02T23:59:59Z"
    })
    void isDueAtTheEndOfTheNthDayInTheShopsZone(
            String asked, int days, String zone, String answer) {
        long due = new ResponsePolicy(77, 77, ZoneId.of(zone)).from(days, millis(asked));
        assertThat(Instant.ofEpochMilli(due)).isEqualTo(ZonedDateTime.parse(answer).toInstant());
    }

    @Property
    void isDueAtTheLastSecondOfTheDayAndNeverBeforeTheMessage(
            @ForAll @LongRange(min = 0, max = 4_102_444_800_000L) long asked,
            @ForAll @IntRange(min = 0, max = 60) int days) {
        ZoneId zone = ZoneId.of("Europe/Warsaw");
        long due = new ResponsePolicy(77, 77, zone).from(days, asked);
        ZonedDateTime at = Instant.ofEpochMilli(due).atZone(zone);
        assertThat(at.toLocalTime()).isEqualTo(LocalTime.of(23, 59, 59));
        assertThat(
                        ChronoUnit.DAYS.between(
                                Instant.ofEpochMilli(asked).atZone(zone).toLocalDate(),
                                at.toLocalDate()))
                .isEqualTo(days);
        assertThat(due).isGreaterThan(asked - 1_000);
    }

    @ParameterizedTest(name = "{0}, due until now {1}: {2}")
    @CsvSource({
        // the shop's turn begins: by the end of the day after the next
        "NEW, NEVER, 2026-06-12T23:59:59Z",
        "OPEN, NEVER, 2026-06-12T23:59:59Z",
        // it goes on: a further message does not extend it
        "NEW, 2026-06-09T23:59:59Z, 2026-06-09T23:59:59Z",
        "OPEN, 2026-06-09T23:59:59Z, 2026-06-09T23:59:59Z",
        // waiting for a third party changes nothing
        "ON_HOLD, 2026-06-09T23:59:59Z, 2026-06-09T23:59:59Z",
        "ON_HOLD, NEVER, NEVER",
        // the customer's turn, or nobody's
        "PENDING, 2026-06-12T23:59:59Z, NEVER",
        "SOLVED, 2026-06-12T23:59:59Z, NEVER",
        "CLOSED, NEVER, NEVER"
    })
    void isDueWhileTheShopHasToAct(TicketStatus status, String before, String after) {
        Ticket ticket = mock(Ticket.class);
        when(ticket.getStatus()).thenReturn(status);
        when(ticket.getDueAt()).thenReturn(due(before));
        when(ticket.getUpdatedAt()).thenReturn(millis("2026-06-10T10:00:00Z"));
        when(ticket.getType()).thenReturn(TicketType.QUESTION);
        when(ticket.getPriority()).thenReturn(TicketPriority.NORMAL);
        assertThat(new ResponsePolicy(5, 2, ZoneId.of("UTC")).dueAt(ticket)).isEqualTo(due(after));
    }

    @ParameterizedTest(name = "{0} {1}, due {2}: {3}")
    @CsvSource({
        // within the type's days (claims 5, questions 2), and from the choice on
        "CLAIM, URGENT, 2026-06-15T23:59:59Z, 2026-06-12T23:59:59Z",
        "CLAIM, HIGH, 2026-06-15T23:59:59Z, 2026-06-15T23:59:59Z",
        "QUESTION, HIGH, 2026-06-15T23:59:59Z, 2026-06-14T23:59:59Z",
        "QUESTION, NORMAL, 2026-06-15T23:59:59Z, 2026-06-14T23:59:59Z",
        // what was promised is not put off
        "QUESTION, URGENT, 2026-06-11T23:59:59Z, 2026-06-11T23:59:59Z",
        "QUESTION, LOW, 2026-06-13T23:59:59Z, 2026-06-13T23:59:59Z",
        "QUESTION, NORMAL, 2026-06-12T23:59:59Z, 2026-06-12T23:59:59Z"
    })
    void hastensAnAnswerWithItsPriorityAndNeverPutsItOff(
            TicketType type, TicketPriority priority, String before, String after) {
        Ticket ticket = ticket(type, priority);
        when(ticket.getDueAt()).thenReturn(due(before));
        long due = prioritized().dueAfterChangedPriority(ticket, millis("2026-06-12T10:00:00Z"));
        assertThat(Instant.ofEpochMilli(due)).isEqualTo(Instant.parse(after));
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "CLAIM, URGENT, 2026-06-10T23:59:59Z",
        "CLAIM, HIGH, 2026-06-13T23:59:59Z",
        "QUESTION, HIGH, 2026-06-12T23:59:59Z",
        "CLAIM, NORMAL, 2026-06-15T23:59:59Z",
        "CLAIM, LOW, 2026-06-17T23:59:59Z",
        "QUESTION, LOW, 2026-06-17T23:59:59Z"
    })
    void answersANewMessageWithinTheDaysOfTypeAndPriority(
            TicketType type, TicketPriority priority, String due) {
        Ticket ticket = ticket(type, priority);
        when(ticket.getDueAt()).thenReturn(Ticket.NEVER);
        assertThat(Instant.ofEpochMilli(prioritized().dueAt(ticket))).isEqualTo(Instant.parse(due));
    }

    private static ResponsePolicy prioritized() {
        return new ResponsePolicy(5, 2, ZoneId.of("UTC"))
                .prioritized(OptionalInt.of(0), OptionalInt.of(3), OptionalInt.of(7));
    }

    private static Ticket ticket(TicketType type, TicketPriority priority) {
        Ticket ticket = mock(Ticket.class);
        when(ticket.getStatus()).thenReturn(TicketStatus.OPEN);
        when(ticket.getUpdatedAt()).thenReturn(millis("2026-06-10T10:00:00Z"));
        when(ticket.getType()).thenReturn(type);
        when(ticket.getPriority()).thenReturn(priority);
        return ticket;
    }

    private static long due(String instant) {
        return "NEVER".equals(instant) ? Ticket.NEVER : millis(instant);
    }

    private static long millis(String instant) {
        return Instant.parse(instant).toEpochMilli();
    }
}
