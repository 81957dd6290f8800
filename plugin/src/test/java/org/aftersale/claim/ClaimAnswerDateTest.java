package org.aftersale.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import org.aftersale.ticket.Ticket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClaimAnswerDateTest {

    private final Ticket ticket = mock(Ticket.class);

    @ParameterizedTest
    @EnumSource(
            value = LineStatus.class,
            names = {"SUBMITTED", "UNDER_REVIEW"})
    void isTheTicketsDueTimeWhileItIsTheShopsTurn(LineStatus status) {
        when(ticket.getDueAt()).thenReturn(9_000L);
        Claim claim = claim(status);
        assertThat(claim.getAnswerBy()).isEqualTo(9_000L);
        when(ticket.getDueAt()).thenReturn(10_000L);
        assertThat(claim.getAnswerBy()).isEqualTo(10_000L);
    }

    @ParameterizedTest
    @EnumSource(
            value = LineStatus.class,
            names = {"WAITING_FOR_CUSTOMER", "APPROVED", "REJECTED", "WITHDRAWN"})
    void isMissingWhileTheClaimNeedsNoAnswerEvenIfItsConversationDoes(LineStatus status) {
        when(ticket.getDueAt()).thenReturn(9_000L);
        assertThat(claim(status).getAnswerBy()).isNull();
    }

    @Test
    void isMissingWhileTheTicketIsNeverDue() {
        when(ticket.getDueAt()).thenReturn(Ticket.NEVER);
        assertThat(claim(LineStatus.UNDER_REVIEW).getAnswerBy()).isNull();
    }

    private Claim claim(LineStatus status) {
        ClaimImpl claim = ClaimFixtures.claim(ClaimFixtures.line(1, ClaimFixtures.LAMP, 1, status));
        claim.ticket = ticket;
        return claim;
    }
}
