package org.aftersale.cases;

import static org.aftersale.cases.AtOnce.eachAtOnce;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.aftersale.claim.Claim;
import org.aftersale.claim.ClaimLine;
import org.aftersale.claim.ClaimStatus;
import org.aftersale.claim.LineStatus;
import org.aftersale.shared.ConcurrentChangeException;
import org.aftersale.shared.InvalidInputException;
import org.aftersale.ticket.Ticket;
import org.aftersale.ticket.TicketStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TheDecisionIT extends InTheStore {

    private final Claim claim = desks.file(customer, order, 0, 1);

    @Test
    void fromAPageThatIsOutOfDateDecidesNothing() {
        Claim seen = desks.again(claim);
        desks.reply(claim, "One moment.", TicketStatus.PENDING);
        Map<String, Integer> before = rows();
        assertThatThrownBy(
                        () ->
                                claimDesk.decide(
                                        desks.other,
                                        claim.getNumber(),
                                        Desks.decision(seen, "", "REJECTED", "REJECTED")))
                .isInstanceOf(ConcurrentChangeException.class);
        assertThat(rows()).isEqualTo(before);
        assertThat(lines(claim)).containsOnly(LineStatus.WAITING_FOR_CUSTOMER);
    }

    @Test
    void ofALineThatIsDecidedIsRefused() {
        desks.decide(desks.agent, claim, "APPROVED", "");
        assertThatThrownBy(() -> desks.decide(desks.agent, claim, "REJECTED", ""))
                .isInstanceOf(InvalidInputException.class);
        assertThat(lines(claim)).containsExactly(LineStatus.APPROVED, LineStatus.UNDER_REVIEW);
    }

    @ParameterizedTest
    @CsvSource({
        "APPROVED, APPROVED, APPROVED",
        "APPROVED, REJECTED, PARTLY_APPROVED",
        "REJECTED, APPROVED, PARTLY_APPROVED",
        "REJECTED, REJECTED, REJECTED"
    })
    void ofAllLinesIsTheClaimsAndNothingIsDueAnyMore(
            String first, String second, ClaimStatus status) {
        desks.decide(desks.agent, claim, first, second);
        Claim decided = desks.again(claim);
        assertThat(decided.getStatus()).isEqualTo(status);
        assertThat(decided.getDecidedAt()).isNotNull();
        assertThat(decided.getLines())
                .extracting(ClaimLine::getStatus, ClaimLine::getDecidedBy)
                .containsExactly(
                        tuple(LineStatus.valueOf(first), "agent"),
                        tuple(LineStatus.valueOf(second), "agent"));
        assertThat(desks.ticket(claim).getDueAt()).isEqualTo(Ticket.NEVER);
    }

    @Test
    void ofOneLineLeavesTheOtherUnderReviewAndDue() {
        desks.decide(desks.agent, claim, "APPROVED", "");
        Claim seen = desks.again(claim);
        assertThat(seen.getStatus()).isEqualTo(ClaimStatus.UNDER_REVIEW);
        assertThat(seen.getDecidedAt()).isNull();
        assertThat(desks.ticket(claim).getDueAt()).isEqualTo(claim.getAnswerBy());
        assertThat(desks.ticket(claim).getStatus()).isEqualTo(TicketStatus.OPEN);
    }

    @Test
    void tellsTheCustomerOnceWithItsWords() {
        deliverAll();
        postbox.mails.clear();
        claimDesk.decide(
                desks.agent,
                claim.getNumber(),
                Desks.decision(desks.again(claim), "We are sorry.", "APPROVED", "REJECTED"));
        deliverAll();
        assertThat(postbox.mails).hasSize(1);
        assertThat(postbox.mails.get(0))
                .startsWith(customer.getEmail())
                .contains("We are sorry.", "PARTLY_APPROVED", claim.getNumber());
        assertThat(messages(claim)).hasSize(2);
    }

    @Test
    void andTheCustomersWithdrawalAtOnceDoNotMix() throws Exception {
        Claim seen = desks.again(claim);
        List<Object> results =
                eachAtOnce(
                        () -> {
                            claimDesk.decide(
                                    desks.agent,
                                    claim.getNumber(),
                                    Desks.decision(seen, "", "APPROVED", "APPROVED"));
                            return "decided";
                        },
                        () -> {
                            claims.withdraw(customer, claim.getNumber());
                            return "withdrawn";
                        });
        assertThat(results).filteredOn(String.class::isInstance).as("%s", results).hasSize(1);
        boolean decided = results.contains("decided");
        assertThat(lines(claim)).containsOnly(decided ? LineStatus.APPROVED : LineStatus.WITHDRAWN);
    }
}
