package org.aftersale.cases;

import static org.aftersale.cases.Concurrently.atOnce;
import static org.aftersale.cases.Concurrently.eachAtOnce;
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

class TicketConversationIT extends HostTestBase {

    private final Claim claim = cases.file(customer, order, 0, 1);

    @Test
    void rejectsAReplyFromAStalePage() {
        long seen = cases.ticket(claim).getVersion();
        cases.reply(claim, "We look into it.", TicketStatus.OPEN);
        Map<String, Integer> before = rows();
        AgentReply late = new AgentReply("Me too.", TicketStatus.SOLVED, seen, CaseFixtures.key());
        assertThatThrownBy(() -> ticketDesk.reply(cases.other, claim.getNumber(), late))
                .isInstanceOf(ConcurrentChangeException.class);
        assertThat(rows()).isEqualTo(before);
        assertThat(cases.ticket(claim).getStatus()).isEqualTo(TicketStatus.OPEN);
        assertThat(cases.ticket(claim).getAssigneeId()).isEqualTo(cases.agent.getId());
    }

    @Test
    void acceptsOneOfTwoConcurrentReplies() throws Exception {
        long seen = cases.ticket(claim).getVersion();
        List<Object> results =
                eachAtOnce(() -> reply(cases.agent, seen), () -> reply(cases.other, seen));
        assertThat(results).filteredOn("answered"::equals).hasSize(1);
        assertThat(results)
                .filteredOn(
                        e ->
                                e instanceof ConcurrentChangeException
                                        || e instanceof Throwable
                                                && ConflictRetry.isConflict((Throwable) e))
                .as("results: %s", results)
                .hasSize(1);
        assertThat(messages(claim)).hasSize(2);
        assertThat(cases.ticket(claim).getMessageCount()).isEqualTo(2);
    }

    private Object reply(StaffMember by, long seen) {
        ticketDesk.reply(
                by,
                claim.getNumber(),
                new AgentReply("Answer.", TicketStatus.PENDING, seen, CaseFixtures.key()));
        return "answered";
    }

    @Test
    void rejectsEmptyAndOverlongMessages() {
        Map<String, Integer> before = rows();
        String endless = String.join("", Collections.nCopies(100_000, "x"));
        for (String words : new String[] {null, "", " \n ", endless}) {
            assertThatThrownBy(
                            () ->
                                    tickets.addCustomerReply(
                                            customer, claim.getNumber(), words, CaseFixtures.key()))
                    .isInstanceOf(InvalidInputException.class);
            assertThatThrownBy(() -> cases.reply(claim, words, TicketStatus.PENDING))
                    .isInstanceOf(InvalidInputException.class);
            assertThatThrownBy(
                            () ->
                                    ticketDesk.note(
                                            cases.agent,
                                            claim.getNumber(),
                                            words,
                                            CaseFixtures.key()))
                    .isInstanceOf(InvalidInputException.class);
        }
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void neverShowsNotesToTheCustomer() {
        ticketDesk.note(cases.agent, claim.getNumber(), "Secret: a liar.", CaseFixtures.key());
        cases.reply(claim, "Thank you.", TicketStatus.PENDING);

        Ticket ticket = tickets.ofCustomer(customer.getId(), claim.getNumber());
        assertThat(tickets.publicMessages(ticket))
                .extracting(TicketMessage::getKind)
                .containsExactly(MessageKind.CUSTOMER, MessageKind.AGENT);
        assertThat(ticketDesk.conversation(cases.viewer, ticket))
                .extracting(TicketMessage::getKind)
                .containsExactly(MessageKind.CUSTOMER, MessageKind.NOTE, MessageKind.AGENT);
        assertThat(ticket.getMessageCount()).isEqualTo(2);

        deliverAll();
        assertThat(mailer.mails).hasSize(1);
        assertThat(mailer.mails.get(0)).contains("Thank you.").doesNotContain("Secret");
    }

    @Test
    void acceptsAFormSubmittedTwiceOnce() {
        String key = CaseFixtures.key();
        tickets.addCustomerReply(customer, claim.getNumber(), "Hello?", key);
        tickets.addCustomerReply(customer, claim.getNumber(), "Hello?", key);
        ticketDesk.note(cases.agent, claim.getNumber(), "Note.", key);
        ticketDesk.note(cases.agent, claim.getNumber(), "Note.", key);
        AgentReply reply =
                new AgentReply("Yes.", TicketStatus.PENDING, cases.ticket(claim).getVersion(), key);
        ticketDesk.reply(cases.other, claim.getNumber(), reply);
        ticketDesk.reply(cases.other, claim.getNumber(), reply);
        assertThat(ticketDesk.conversation(cases.agent, cases.ticket(claim))).hasSize(4);
    }

    @Test
    void acceptsACustomersFormSubmittedConcurrentlyInEightTabsOnce() throws Exception {
        String key = CaseFixtures.key();
        List<Object> results =
                atOnce(
                        8,
                        () ->
                                ConflictRetry.retry(
                                        () -> {
                                            tickets.addCustomerReply(
                                                    customer, claim.getNumber(), "Hi", key);
                                            return "sent";
                                        }));
        assertThat(results).containsOnly("sent");
        assertThat(messages(claim)).hasSize(2);
        assertThat(cases.ticket(claim).getMessageCount()).isEqualTo(2);
    }

    @Test
    void reopensASolvedCaseWhenTheCustomerReplies() {
        cases.decide(cases.agent, claim, "REJECTED", "REJECTED");
        cases.reply(claim, "Sorry.", TicketStatus.SOLVED);
        assertThat(cases.ticket(claim).getDueAt()).isEqualTo(Ticket.NEVER);

        tickets.addCustomerReply(customer, claim.getNumber(), "But why?", CaseFixtures.key());

        assertThat(cases.ticket(claim).getStatus()).isEqualTo(TicketStatus.OPEN);
        assertThat(cases.ticket(claim).getDueAt())
                .isBetween(
                        System.currentTimeMillis(), System.currentTimeMillis() + 4 * 86_400_000L);
        assertThat(cases.again(claim).getStatus()).isEqualTo(ClaimStatus.REJECTED);
    }

    @Test
    void cannotBeSolvedWhileALineIsUndecided() {
        cases.decide(cases.agent, claim, "REJECTED", "");
        assertThat(
                        ticketDesk.allowedTransitions(
                                cases.agent, cases.ticket(claim), new TicketFacts()))
                .doesNotContain(TicketStatus.SOLVED);
        assertThatThrownBy(() -> cases.reply(claim, "Done.", TicketStatus.SOLVED))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("aftersale.error.ticket.undecided");
        cases.decide(cases.agent, claim, "", "REJECTED");
        assertThat(
                        ticketDesk.allowedTransitions(
                                cases.agent, cases.ticket(claim), new TicketFacts()))
                .contains(TicketStatus.SOLVED);
    }

    @Test
    void storesOneMessageWhenTheSameTextIsSentAgainImmediately() {
        tickets.addCustomerReply(customer, claim.getNumber(), "Twice", CaseFixtures.key());
        tickets.addCustomerReply(customer, claim.getNumber(), "Twice", CaseFixtures.key());
        assertThat(tickets.publicMessages(cases.ticket(claim))).hasSize(2);
    }

    @Test
    void hasNoDueTimeWhilePendingAndANewOneAfterwards() {
        cases.reply(claim, "Send a picture, please.", TicketStatus.PENDING);
        assertThat(cases.ticket(claim).getDueAt()).isEqualTo(Ticket.NEVER);
        assertThat(cases.again(claim).getAnswerBy()).isNull();

        tickets.addCustomerReply(customer, claim.getNumber(), "Here.", CaseFixtures.key());

        assertThat(cases.ticket(claim).getDueAt()).isGreaterThan(System.currentTimeMillis());
        assertThat(cases.again(claim).getAnswerBy())
                .as("the customer sees the due date of the agents")
                .isEqualTo(cases.ticket(claim).getDueAt());
    }

    @Test
    void rejectsAssignmentsAndStatusChangesFromAStalePage() {
        long seen = cases.ticket(claim).getVersion();
        tickets.addCustomerReply(
                customer, claim.getNumber(), "One more thing.", CaseFixtures.key());
        Map<String, Integer> before = rows();
        assertThatThrownBy(() -> ticketDesk.assign(cases.agent, claim.getNumber(), true, seen))
                .isInstanceOf(ConcurrentChangeException.class);
        assertThatThrownBy(
                        () ->
                                ticketDesk.changeStatus(
                                        cases.agent, claim.getNumber(), TicketStatus.SOLVED, seen))
                .isInstanceOf(ConcurrentChangeException.class);
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void storesDifferentTextUnderTheSameFormKeyAsAnotherMessage() {
        String key = CaseFixtures.key();
        for (String words : new String[] {"Once", "Once", "Changed"}) {
            tickets.addCustomerReply(customer, claim.getNumber(), words, key);
        }
        assertThat(tickets.publicMessages(cases.ticket(claim)))
                .extracting("body")
                .endsWith("Once", "Changed")
                .hasSize(3);
    }

    @Test
    void staysNewWhenTheCustomerWritesBeforeAnAgentOpensIt() {
        tickets.addCustomerReply(customer, claim.getNumber(), "And hurry.", CaseFixtures.key());
        assertThat(cases.ticket(claim).getStatus()).isEqualTo(TicketStatus.NEW);
        assertThat(cases.again(claim).getStatus()).isEqualTo(ClaimStatus.SUBMITTED);
    }

    @Test
    void rejectsMessagesOnceClosed() {
        cases.decide(cases.agent, claim, "REJECTED", "REJECTED");
        cases.reply(claim, "Done.", TicketStatus.SOLVED);
        ticketDesk.changeStatus(
                cases.agent,
                claim.getNumber(),
                TicketStatus.CLOSED,
                cases.ticket(claim).getVersion());
        Map<String, Integer> before = rows();
        assertThatThrownBy(
                        () ->
                                tickets.addCustomerReply(
                                        customer, claim.getNumber(), "Wait!", CaseFixtures.key()))
                .isInstanceOf(IllegalTransitionException.class);
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void pausesUndecidedLinesWhilePendingAndResumesThemOnReply() {
        cases.reply(claim, "Send a picture, please.", TicketStatus.PENDING);
        assertThat(lines(claim)).containsOnly(LineStatus.WAITING_FOR_CUSTOMER);
        assertThat(cases.again(claim).getStatus()).isEqualTo(ClaimStatus.WAITING_FOR_CUSTOMER);

        tickets.addCustomerReply(customer, claim.getNumber(), "Here.", CaseFixtures.key());

        assertThat(cases.ticket(claim).getStatus()).isEqualTo(TicketStatus.OPEN);
        assertThat(lines(claim)).containsOnly(LineStatus.UNDER_REVIEW);
        assertThat(cases.again(claim).getStatus()).isEqualTo(ClaimStatus.UNDER_REVIEW);
    }

    @Test
    void keepsDecidedLinesUnchangedWhenPending() {
        cases.decide(cases.agent, claim, "APPROVED", "");
        cases.reply(claim, "And the other?", TicketStatus.PENDING);
        assertThat(lines(claim))
                .containsExactly(LineStatus.APPROVED, LineStatus.WAITING_FOR_CUSTOMER);
    }

    @Test
    void staysAssignedUntilItIsReleased() {
        ticketDesk.assign(cases.agent, claim.getNumber(), true, cases.ticket(claim).getVersion());
        assertThat(cases.ticket(claim).getAssigneeId()).isEqualTo(cases.agent.getId());
        assertThat(cases.ticket(claim).getStatus()).isEqualTo(TicketStatus.OPEN);
        ticketDesk.assign(cases.agent, claim.getNumber(), false, cases.ticket(claim).getVersion());
        assertThat(cases.ticket(claim).getAssigneeId()).isNull();
    }
}
