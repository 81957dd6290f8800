package org.aftersale.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.aftersale.claim.Claim;
import org.aftersale.claim.ClaimStatus;
import org.aftersale.claim.ClaimableOrder;
import org.aftersale.claim.LineStatus;
import org.aftersale.shared.IllegalTransitionException;
import org.aftersale.ticket.Ticket;
import org.aftersale.ticket.TicketStatus;
import org.junit.jupiter.api.Test;

class ClaimWithdrawalIT extends HostTestBase {

    private final Claim claim = cases.file(customer, order, 0, 1);

    @Test
    void refusesWithdrawalOnceEveryLineIsDecided() {
        cases.decide(cases.agent, claim, "APPROVED", "REJECTED");
        assertThat(claims.canWithdraw(cases.again(claim))).isFalse();
        assertThatThrownBy(() -> claims.withdraw(customer, claim.getNumber()))
                .isInstanceOf(IllegalTransitionException.class);
        assertThat(lines(claim)).containsExactly(LineStatus.APPROVED, LineStatus.REJECTED);
    }

    @Test
    void closesTheCaseAndReleasesItsUnits() {
        claims.withdraw(customer, claim.getNumber());
        assertThat(cases.again(claim).getStatus()).isEqualTo(ClaimStatus.WITHDRAWN);
        assertThat(cases.ticket(claim).getStatus()).isEqualTo(TicketStatus.SOLVED);
        assertThat(cases.ticket(claim).getDueAt()).isEqualTo(Ticket.NEVER);
        ClaimableOrder claimable = claims.claimable(customer.getId(), order.number);
        assertThat(claimable.claimable(claimable.getOrder().getLines().get(1))).isEqualTo(3);
    }

    @Test
    void withdrawsOnceWhenRequestedTwice() {
        claims.withdraw(customer, claim.getNumber());
        Map<String, Integer> after = rows();
        claims.withdraw(customer, claim.getNumber());
        assertThat(rows()).isEqualTo(after);
    }

    @Test
    void withdrawsUndecidedLinesOnly() {
        cases.decide(cases.agent, claim, "APPROVED", "");
        claims.withdraw(customer, claim.getNumber());
        assertThat(lines(claim)).containsExactly(LineStatus.APPROVED, LineStatus.WITHDRAWN);
        assertThat(cases.again(claim).getStatus()).isEqualTo(ClaimStatus.APPROVED);
    }

    @Test
    void worksOnAClosedTicketWhileItsButtonIsShown() {
        // no action leads here any more, but earlier versions may have left such rows
        store.sql.update(
                "update AFS_TICKET set STATUS = 'CLOSED' where CASE_NUMBER = ?", claim.getNumber());
        assertThat(claims.canWithdraw(cases.again(claim))).isTrue();
        claims.withdraw(customer, claim.getNumber());
        assertThat(cases.again(claim).getStatus()).isEqualTo(ClaimStatus.WITHDRAWN);
        assertThat(cases.ticket(claim).getStatus()).isEqualTo(TicketStatus.CLOSED);
    }
}
