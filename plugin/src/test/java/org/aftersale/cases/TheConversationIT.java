package org.aftersale.cases;

import static org.aftersale.cases.AtOnce.atOnce;
import static org.aftersale.cases.AtOnce.eachAtOnce;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.aftersale.claim.Claim;
import org.aftersale.claim.ClaimStatus;
import org.aftersale.claim.LineStatus;
import org.aftersale.host.StaffMember;
import org.aftersale.shared.ConcurrentChangeException;
import org.aftersale.shared.ConflictRetry;
import org.aftersale.shared.IllegalTransitionException;
import org.aftersale.shared.InvalidInputException;
import org.aftersale.ticket.AgentReply;
import org.aftersale.ticket.MessageKind;
import org.aftersale.ticket.Ticket;
import org.aftersale.ticket.TicketFacts;
import org.aftersale.ticket.TicketMessage;
import org.aftersale.ticket.TicketStatus;
import org.junit.jupiter.api.Test;

class TheConversationIT extends InTheStore {

    private final Claim claim = desks.file(customer, order, 0, 1);

    @Test
    void takesNoWordsFromAPageThatIsOutOfDate() {
        long seen = desks.ticket(claim).getVersion();
        desks.reply(claim, "We look into it.", TicketStatus.OPEN);
        Map<String, Integer> before = rows();
        AgentReply late = new AgentReply("Me too.", TicketStatus.SOLVED, seen, Desks.key());
        assertThatThrownBy(() -> ticketDesk.reply(desks.other, claim.getNumber(), late))
                .isInstanceOf(ConcurrentChangeException.class);
        assertThat(rows()).isEqualTo(before);
        assertThat(desks.ticket(claim).getStatus()).isEqualTo(TicketStatus.OPEN);
        assertThat(desks.ticket(claim).getAssigneeId()).isEqualTo(desks.agent.getId());
    }

    @Test
    void takesOneAnswerOfTwoAgentsWhoPressAtOnce() throws Exception {
        long seen = desks.ticket(claim).getVersion();
        List<Object> results =
                eachAtOnce(() -> reply(desks.agent, seen), () -> reply(desks.other, seen));
        assertThat(results).filteredOn("answered"::equals).hasSize(1);
        assertThat(results)
                .filteredOn(
                        e ->
                                e instanceof ConcurrentChangeException
                                        || e instanceof Throwable
                                                && ConflictRetry.isConflict((Throwable) e))
                .as("the other is told: %s", results)
                .hasSize(1);
        assertThat(messages(claim)).hasSize(2);
        assertThat(desks.ticket(claim).getMessageCount()).isEqualTo(2);
    }

    private Object reply(StaffMember by, long seen) {
        ticketDesk.reply(
                by,
                claim.getNumber(),
                new AgentReply("Answer.", TicketStatus.PENDING, seen, Desks.key()));
        return "answered";
    }

    @Test
    void refusesEmptyAndEndlessWords() {
        Map<String, Integer> before = rows();
        String endless = String.join("", Collections.nCopies(100_000, "x"));
        for (String words : new String[] {null, "", " \n ", endless}) {
            assertThatThrownBy(
                            () ->
                                    tickets.customerReplies(
                                            customer, claim.getNumber(), words, Desks.key()))
                    .isInstanceOf(InvalidInputException.class);
            assertThatThrownBy(() -> desks.reply(claim, words, TicketStatus.PENDING))
                    .isInstanceOf(InvalidInputException.class);
            assertThatThrownBy(
                            () ->
                                    ticketDesk.note(
                                            desks.agent, claim.getNumber(), words, Desks.key()))
                    .isInstanceOf(InvalidInputException.class);
        }
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void neverShowsANoteToTheCustomer() {
        ticketDesk.note(desks.agent, claim.getNumber(), "Secret: a liar.", Desks.key());
        desks.reply(claim, "Thank you.", TicketStatus.PENDING);

        Ticket ticket = tickets.ofCustomer(customer.getId(), claim.getNumber());
        assertThat(tickets.publicMessages(ticket))
                .extracting(TicketMessage::getKind)
                .containsExactly(MessageKind.CUSTOMER, MessageKind.AGENT);
        assertThat(ticketDesk.conversation(desks.viewer, ticket))
                .extracting(TicketMessage::getKind)
                .containsExactly(MessageKind.CUSTOMER, MessageKind.NOTE, MessageKind.AGENT);
        assertThat(ticket.getMessageCount()).isEqualTo(2);

        deliverAll();
        assertThat(postbox.mails).hasSize(1);
        assertThat(postbox.mails.get(0)).contains("Thank you.").doesNotContain("Secret");
    }

    @Test
    void countsAFormSentTwiceOnce() {
        String key = Desks.key();
        tickets.customerReplies(customer, claim.getNumber(), "Hello?", key);
        tickets.customerReplies(customer, claim.getNumber(), "Hello?", key);
        ticketDesk.note(desks.agent, claim.getNumber(), "Note.", key);
        ticketDesk.note(desks.agent, claim.getNumber(), "Note.", key);
        AgentReply reply =
                new AgentReply("Yes.", TicketStatus.PENDING, desks.ticket(claim).getVersion(), key);
        ticketDesk.reply(desks.other, claim.getNumber(), reply);
        ticketDesk.reply(desks.other, claim.getNumber(), reply);
        assertThat(ticketDesk.conversation(desks.agent, desks.ticket(claim))).hasSize(4);
    }

    @Test
    void countsACustomersFormSentInEightTabsAtOnceOnce() throws Exception {
        String key = Desks.key();
        List<Object> results =
                atOnce(
                        8,
                        () ->
                                ConflictRetry.retry(
                                        () -> {
                                            tickets.customerReplies(
                                                    customer, claim.getNumber(), "Hi", key);
                                            return "sent";
                                        }));
        assertThat(results).containsOnly("sent");
        assertThat(messages(claim)).hasSize(2);
        assertThat(desks.ticket(claim).getMessageCount()).isEqualTo(2);
    }

    @Test
    void isOpenAgainWhenTheCustomerAnswersASolvedCase() {
        desks.decide(desks.agent, claim, "REJECTED", "REJECTED");
        desks.reply(claim, "Sorry.", TicketStatus.SOLVED);
        assertThat(desks.ticket(claim).getDueAt()).isEqualTo(Ticket.NEVER);

        tickets.customerReplies(customer, claim.getNumber(), "But why?", Desks.key());

        assertThat(desks.ticket(claim).getStatus()).isEqualTo(TicketStatus.OPEN);
        assertThat(desks.ticket(claim).getDueAt())
                .isBetween(
                        System.currentTimeMillis(), System.currentTimeMillis() + 4 * 86_400_000L);
        assertThat(desks.again(claim).getStatus()).isEqualTo(ClaimStatus.REJECTED);
    }

    @Test
    void isNotSolvedWhileALineIsUndecided() {
        desks.decide(desks.agent, claim, "APPROVED", "");
        assertThat(ticketDesk.movesFor(desks.agent, desks.ticket(claim), new TicketFacts()))
                .doesNotContain(TicketStatus.SOLVED);
        assertThatThrownBy(() -> desks.reply(claim, "Done.", TicketStatus.SOLVED))
                .isInstanceOf(IllegalTransitionException.class);
        desks.decide(desks.agent, claim, "", "REJECTED");
        assertThat(ticketDesk.movesFor(desks.agent, desks.ticket(claim), new TicketFacts()))
                .contains(TicketStatus.SOLVED);
    }

    @Test
    void takesTheSameWordsSentAgainAtOnceAsOneMessage() {
        tickets.customerReplies(customer, claim.getNumber(), "Twice", Desks.key());
        tickets.customerReplies(customer, claim.getNumber(), "Twice", Desks.key());
        assertThat(tickets.publicMessages(desks.ticket(claim))).hasSize(2);
    }

    @Test
    void owesNoAnswerWhileItWaitsForTheCustomerAndANewOneAfterwards() {
        desks.reply(claim, "Send a picture, please.", TicketStatus.PENDING);
        assertThat(desks.ticket(claim).getDueAt()).isEqualTo(Ticket.NEVER);
        store.sql.update("update AFS_CLAIM set ANSWER_BY = 1 where CLAIM_ID = ?", claim.getId());

        tickets.customerReplies(customer, claim.getNumber(), "Here.", Desks.key());

        assertThat(desks.ticket(claim).getDueAt()).isGreaterThan(System.currentTimeMillis());
        assertThat(desks.again(claim).getAnswerBy())
                .as("the customer reads the date the desk works by")
                .isEqualTo(desks.ticket(claim).getDueAt());
    }

    @Test
    void isNeitherTakenNorMovedFromAPageThatIsOutOfDate() {
        long seen = desks.ticket(claim).getVersion();
        tickets.customerReplies(customer, claim.getNumber(), "One more thing.", Desks.key());
        Map<String, Integer> before = rows();
        assertThatThrownBy(() -> ticketDesk.assign(desks.agent, claim.getNumber(), true, seen))
                .isInstanceOf(ConcurrentChangeException.class);
        assertThatThrownBy(
                        () ->
                                ticketDesk.move(
                                        desks.agent, claim.getNumber(), TicketStatus.SOLVED, seen))
                .isInstanceOf(ConcurrentChangeException.class);
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void takesOtherWordsUnderTheSameFormAsAnotherMessage() {
        String key = Desks.key();
        for (String words : new String[] {"Once", "Once", "Changed"}) {
            tickets.customerReplies(customer, claim.getNumber(), words, key);
        }
        assertThat(tickets.publicMessages(desks.ticket(claim)))
                .extracting("body")
                .endsWith("Once", "Changed")
                .hasSize(3);
    }

    @Test
    void staysNewWhenTheCustomerAddsAWordBeforeAnybodyLooked() {
        tickets.customerReplies(customer, claim.getNumber(), "And hurry.", Desks.key());
        assertThat(desks.ticket(claim).getStatus()).isEqualTo(TicketStatus.NEW);
        assertThat(desks.again(claim).getStatus()).isEqualTo(ClaimStatus.SUBMITTED);
    }

    @Test
    void takesNothingMoreOnceItIsClosed() {
        desks.decide(desks.agent, claim, "APPROVED", "REJECTED");
        desks.reply(claim, "Done.", TicketStatus.SOLVED);
        ticketDesk.move(
                desks.agent,
                claim.getNumber(),
                TicketStatus.CLOSED,
                desks.ticket(claim).getVersion());
        Map<String, Integer> before = rows();
        assertThatThrownBy(
                        () ->
                                tickets.customerReplies(
                                        customer, claim.getNumber(), "Wait!", Desks.key()))
                .isInstanceOf(IllegalTransitionException.class);
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void makesTheLinesWaitWhileItWaitsAndTheAnswerBringsThemBack() {
        desks.reply(claim, "Send a picture, please.", TicketStatus.PENDING);
        assertThat(lines(claim)).containsOnly(LineStatus.WAITING_FOR_CUSTOMER);
        assertThat(desks.again(claim).getStatus()).isEqualTo(ClaimStatus.WAITING_FOR_CUSTOMER);

        tickets.customerReplies(customer, claim.getNumber(), "Here.", Desks.key());

        assertThat(desks.ticket(claim).getStatus()).isEqualTo(TicketStatus.OPEN);
        assertThat(lines(claim)).containsOnly(LineStatus.UNDER_REVIEW);
        assertThat(desks.again(claim).getStatus()).isEqualTo(ClaimStatus.UNDER_REVIEW);
    }

    @Test
    void leavesDecidedLinesAloneWhenItWaits() {
        desks.decide(desks.agent, claim, "APPROVED", "");
        desks.reply(claim, "And the other?", TicketStatus.PENDING);
        assertThat(lines(claim))
                .containsExactly(LineStatus.APPROVED, LineStatus.WAITING_FOR_CUSTOMER);
    }

    @Test
    void belongsToWhoTookItUntilItIsGivenBack() {
        ticketDesk.assign(desks.agent, claim.getNumber(), true, desks.ticket(claim).getVersion());
        assertThat(desks.ticket(claim).getAssigneeId()).isEqualTo(desks.agent.getId());
        assertThat(desks.ticket(claim).getStatus()).isEqualTo(TicketStatus.OPEN);
        ticketDesk.assign(desks.agent, claim.getNumber(), false, desks.ticket(claim).getVersion());
        assertThat(desks.ticket(claim).getAssigneeId()).isNull();
    }
}
