package org.aftersale.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.aftersale.claim.Claim;
import org.aftersale.claim.remedy.RemedyDesk;
import org.aftersale.shared.ConcurrentChangeException;
import org.aftersale.shared.InvalidInputException;
import org.aftersale.shared.PermissionDeniedException;
import org.aftersale.ticket.Ticket;
import org.aftersale.ticket.TicketStatus;
import org.junit.jupiter.api.Test;

/** What was approved keeps its ticket open and due until it is paid or done. */
class ClaimRemedyIT extends RefundTestBase {

    private final RemedyDesk remedies = store.bean("aftersaleRemedyDesk", RemedyDesk.class);
    private final Claim claim = cases.file(customer, paid.placed, 1);

    @Test
    void anApprovedLineIsDueUntilItIsDone() {
        cases.decide(cases.agent, claim, "APPROVED");
        assertThat(again().isOwed()).isTrue();
        assertThat(due()).isEqualTo(again().getRemedyBy()).isNotEqualTo(Ticket.NEVER);
        cases.reply(claim, "We are sorry.", TicketStatus.PENDING);
        assertThat(due()).isEqualTo(again().getRemedyBy());
    }

    @Test
    void aRejectedLineOwesNothing() {
        cases.decide(cases.agent, claim, "REJECTED");
        assertThat(again().isOwed()).isFalse();
        assertThat(due()).isEqualTo(Ticket.NEVER);
        move(TicketStatus.SOLVED);
    }

    @Test
    void isNotSolvedWhileSomethingIsOwed() {
        cases.decide(cases.agent, claim, "APPROVED");
        assertThatThrownBy(() -> move(TicketStatus.SOLVED))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("aftersale.error.ticket.owed");
        assertThatThrownBy(() -> cases.reply(claim, "Done.", TicketStatus.SOLVED))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("next");
        assertThat(messages(claim)).hasSize(1);
        assertThat(cases.ticket(claim).getStatus()).isEqualTo(TicketStatus.OPEN);
    }

    @Test
    void saysThatALineIsUndecided() {
        assertThatThrownBy(() -> move(TicketStatus.SOLVED))
                .hasMessageContaining("aftersale.error.ticket.undecided");
    }

    @Test
    void aPaidRefundOfTheUnitsSettlesIt() {
        cases.decide(cases.agent, claim, "APPROVED");
        String refund = ask(payer, about(paid).quantity(paid.line(1, 1), "1"));
        assertThat(again().isOwed()).isTrue();
        deliverAll();
        deliverAll();
        assertThat(status(refund)).isEqualTo("PAID");
        assertThat(again().isOwed()).isFalse();
        assertThat(again().getLines().get(0).getSettledWith()).isEqualTo(refund);
        assertThat(again().getRemedyBy()).isNull();
        assertThat(due()).isEqualTo(Ticket.NEVER);
        move(TicketStatus.SOLVED);
    }

    @Test
    void aRefundPaidBeforeTheApprovalSettlesItToo() {
        ask(payer, about(paid).quantity(paid.line(1, 1), "1"));
        deliverAll();
        cases.decide(cases.agent, claim, "APPROVED");
        deliverAll();
        assertThat(again().isOwed()).isFalse();
    }

    @Test
    void aPartOfThePriceDoesNotSettleARefund() {
        cases.decide(cases.agent, claim, "APPROVED");
        ask(payer, about(paid).quantity(paid.line(1, 1), "1").amount("5.00", "USD"));
        deliverAll();
        deliverAll();
        assertThat(again().isOwed()).isTrue();
        assertThat(due()).isNotEqualTo(Ticket.NEVER);
    }

    @Test
    void anUnansweredMessageStaysDueAfterTheRefund() {
        cases.decide(cases.agent, claim, "APPROVED");
        tickets.addCustomerReply(
                customer, claim.getNumber(), "Where is my money?", CaseFixtures.key());
        assertThat(due()).isLessThan(again().getRemedyBy());
        ask(payer, about(paid).quantity(paid.line(1, 1), "1"));
        deliverAll();
        deliverAll();
        assertThat(again().isOwed()).isFalse();
        assertThat(due()).isNotEqualTo(Ticket.NEVER);
    }

    @Test
    void anAgentSaysHowItWasSettledOtherwise() {
        cases.decide(cases.agent, claim, "APPROVED");
        assertThatThrownBy(() -> settle("\u00AD \u200B"))
                .hasMessageContaining("aftersale.error.remedy.note");
        settle("Paid by bank transfer 77.");
        assertThat(again().isOwed()).isFalse();
        assertThat(again().getLines().get(0).getSettlementNote())
                .isEqualTo("Paid by bank transfer 77.");
        assertThat(due()).isEqualTo(Ticket.NEVER);
        move(TicketStatus.SOLVED);
    }

    @Test
    void settlesOnceFromAFreshPageAndWithPermission() {
        cases.decide(cases.agent, claim, "APPROVED");
        long line = again().getLines().get(0).getId();
        assertThatThrownBy(() -> remedies.settle(cases.agent, claim.getNumber(), line, "x", -1))
                .isInstanceOf(ConcurrentChangeException.class);
        assertThatThrownBy(() -> remedies.settle(cases.viewer, claim.getNumber(), line, "x", 0))
                .isInstanceOf(PermissionDeniedException.class);
        settle("Paid in cash.");
        assertThatThrownBy(() -> settle("Paid again.")).hasMessageContaining("APPROVED");
    }

    @Test
    void withdrawingTheRestLeavesWhatWasApprovedDue() {
        Claim both = cases.file(customer, order, 0, 1);
        cases.decide(cases.agent, both, "APPROVED", "");
        claims.withdraw(customer, both.getNumber());
        assertThat(cases.again(both).isOwed()).isTrue();
        assertThat(cases.ticket(both).getStatus()).isEqualTo(TicketStatus.OPEN);
        assertThat(cases.ticket(both).getDueAt()).isEqualTo(cases.again(both).getRemedyBy());
    }

    @Test
    void theLongestNoteOfEmojiFitsItsColumn() {
        cases.decide(cases.agent, claim, "APPROVED");
        String note = String.join("", java.util.Collections.nCopies(1000, "\uD83D\uDE00"));
        settle(note);
        assertThat(again().getLines().get(0).getSettlementNote()).isEqualTo(note);
    }

    private void settle(String note) {
        Claim seen = again();
        remedies.settle(
                cases.agent,
                claim.getNumber(),
                seen.getLines().get(0).getId(),
                note,
                seen.getVersion());
    }

    private void move(TicketStatus to) {
        ticketDesk.changeStatus(
                cases.agent, claim.getNumber(), to, cases.ticket(claim).getVersion());
    }

    private Claim again() {
        return cases.again(claim);
    }

    private long due() {
        return cases.ticket(claim).getDueAt();
    }
}
