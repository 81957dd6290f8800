package org.aftersale.cases;

import static org.aftersale.cases.Concurrently.eachAtOnce;
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

class ClaimDecisionIT extends HostTestBase {

    private final Claim claim = cases.file(customer, order, 0, 1);

    @Test
    void rejectsADecisionFromAStalePage() {
        Claim seen = cases.again(claim);
        cases.reply(claim, "One moment.", TicketStatus.PENDING);
        Map<String, Integer> before = rows();
        assertThatThrownBy(
                        () ->
                                claimDesk.decide(
                                        cases.other,
                                        claim.getNumber(),
                                        CaseFixtures.decision(seen, "", "REJECTED", "REJECTED")))
                .isInstanceOf(ConcurrentChangeException.class);
        assertThat(rows()).isEqualTo(before);
        assertThat(lines(claim)).containsOnly(LineStatus.WAITING_FOR_CUSTOMER);
    }

    @Test
    void rejectsADecisionOnADecidedLine() {
        cases.decide(cases.agent, claim, "APPROVED", "");
        assertThatThrownBy(() -> cases.decide(cases.agent, claim, "REJECTED", ""))
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
    void decidesTheClaimAndIsDueOnlyForWhatWasApprovedOnceAllLinesAreDecided(
            String first, String second, ClaimStatus status) {
        cases.decide(cases.agent, claim, first, second);
        Claim decided = cases.again(claim);
        assertThat(decided.getStatus()).isEqualTo(status);
        assertThat(decided.getDecidedAt()).isNotNull();
        assertThat(decided.getLines())
                .extracting(ClaimLine::getStatus, ClaimLine::getDecidedBy)
                .containsExactly(
                        tuple(LineStatus.valueOf(first), "agent"),
                        tuple(LineStatus.valueOf(second), "agent"));
        boolean owed = status != ClaimStatus.REJECTED;
        assertThat(decided.isOwed()).isEqualTo(owed);
        assertThat(cases.ticket(claim).getDueAt())
                .isEqualTo(owed ? decided.getRemedyBy() : Ticket.NEVER);
    }

    @Test
    void keepsTheOtherLineUnderReviewAndDue() {
        cases.decide(cases.agent, claim, "APPROVED", "");
        Claim seen = cases.again(claim);
        assertThat(seen.getStatus()).isEqualTo(ClaimStatus.UNDER_REVIEW);
        assertThat(seen.getDecidedAt()).isNull();
        assertThat(cases.ticket(claim).getDueAt()).isEqualTo(claim.getAnswerBy());
        assertThat(cases.ticket(claim).getStatus()).isEqualTo(TicketStatus.OPEN);
    }

    @Test
    void notifiesTheCustomerOnceWithTheReason() {
        deliverAll();
        mailer.mails.clear();
        claimDesk.decide(
                cases.agent,
                claim.getNumber(),
                CaseFixtures.decision(cases.again(claim), "We are sorry.", "APPROVED", "REJECTED"));
        deliverAll();
        assertThat(mailer.mails).hasSize(1);
        assertThat(mailer.mails.get(0))
                .startsWith(customer.getEmail())
                .contains("We are sorry.", "PARTLY_APPROVED", claim.getNumber());
        assertThat(messages(claim)).hasSize(2);
    }

    @Test
    void appliesEitherTheDecisionOrAConcurrentWithdrawal() throws Exception {
        Claim seen = cases.again(claim);
        List<Object> results =
                eachAtOnce(
                        () -> {
                            claimDesk.decide(
                                    cases.agent,
                                    claim.getNumber(),
                                    CaseFixtures.decision(seen, "", "APPROVED", "APPROVED"));
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
