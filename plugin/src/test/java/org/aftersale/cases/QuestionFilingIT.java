package org.aftersale.cases;

import static org.aftersale.cases.Concurrently.atOnce;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.aftersale.host.StoreCustomer;
import org.aftersale.question.QuestionRequest;
import org.aftersale.question.Questions;
import org.aftersale.shared.ConflictRetry;
import org.aftersale.shared.InvalidInputException;
import org.aftersale.shared.NotFoundException;
import org.aftersale.ticket.AgentReply;
import org.aftersale.ticket.Ticket;
import org.aftersale.ticket.TicketMessage;
import org.aftersale.ticket.TicketStatus;
import org.aftersale.ticket.TicketType;
import org.junit.jupiter.api.Test;

class QuestionFilingIT extends HostTestBase {

    private final Questions questions = store.bean("aftersaleQuestions", Questions.class);
    private final String key = CaseFixtures.key();

    private Ticket ask(StoreCustomer shopper, QuestionRequest request) {
        return ConflictRetry.retry(() -> questions.ask(shopper, request, Locale.US));
    }

    private QuestionRequest question(String orderNumber, String body) {
        return new QuestionRequest(orderNumber, " Do you\tship to Norway? ", body, key);
    }

    @Test
    void writesNothingWhenRejectedAndReportsAllErrors() {
        Map<String, Integer> before = rows();
        String subject = String.join("", Collections.nCopies(121, "x"));
        assertThatThrownBy(() -> ask(customer, new QuestionRequest("", subject, " \u200b ", key)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("subject.long")
                .hasMessageContaining("question.empty");
        assertThatThrownBy(() -> ask(customer, new QuestionRequest(null, null, null, key)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("subject.empty");
        String long10001 = String.join("", Collections.nCopies(10_001, "x"));
        assertThatThrownBy(() -> ask(customer, question(null, long10001)))
                .hasMessageContaining("question.long");
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void answersNotFoundForAnotherCustomersOrder() {
        StoreCustomer neighbour = store.customer();
        Map<String, Integer> before = rows();
        assertThatThrownBy(() -> ask(neighbour, question(order.number, "Where is it?")))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> ask(neighbour, question("missing", "Where is it?")))
                .isInstanceOf(NotFoundException.class);
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void writesNothingWhenAnyStepFails() {
        Map<String, Integer> before = rows();
        consumer.refusal = new IllegalStateException("the log is full");
        assertThatThrownBy(() -> ask(customer, question(null, "Where is it?")))
                .isSameAs(consumer.refusal);
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void writesTicketMessageHistoryEventAndDeliveriesTogether() {
        Map<String, Integer> expected = new LinkedHashMap<>(rows());
        expected.merge("AFS_TICKET", 1, Integer::sum);
        expected.merge("AFS_MESSAGE", 1, Integer::sum);
        expected.merge("AFS_HISTORY", 1, Integer::sum);
        expected.merge("AFS_EVENT", 1, Integer::sum);
        expected.merge("AFS_DELIVERY", 2, Integer::sum);
        Ticket asked = ask(customer, question(order.number, "And what would it cost?"));
        assertThat(rows()).isEqualTo(expected);

        assertThat(asked.getNumber()).matches("TK-[2-9A-Z]{4}-[2-9A-Z]{4}");
        Ticket ticket = ticketDesk.get(cases.agent, asked.getNumber());
        assertThat(ticket.getType()).isEqualTo(TicketType.QUESTION);
        assertThat(ticket.getStatus()).isEqualTo(TicketStatus.NEW);
        assertThat(ticket.getSubject()).isEqualTo("Do you ship to Norway?");
        assertThat(ticket.getOrderNumber()).isEqualTo(order.number);
        assertThat(ticket.getDueAt()).isNotEqualTo(Ticket.NEVER);
    }

    @Test
    void refersToNoOrderWhenNoneIsChosen() {
        Ticket asked = ask(customer, question("", "In general."));
        assertThat(asked.getOrderId()).isNull();
        assertThat(asked.getOrderNumber()).isNull();
    }

    @Test
    void createsOneQuestionPerFormAndText() {
        Ticket first = ask(customer, question(null, "Once."));
        Map<String, Integer> after = rows();
        assertThat(ask(customer, question(null, "Once.")).getNumber()).isEqualTo(first.getNumber());
        assertThat(rows()).isEqualTo(after);
        assertThat(ask(customer, question(null, "Twice.")).getNumber())
                .isNotEqualTo(first.getNumber());
    }

    @Test
    void keepsQuestionsOfTwoCustomersWithTheSameKeyApart() {
        Ticket first = ask(customer, question(null, "Once."));
        StoreCustomer neighbour = store.customer();
        Ticket second = ask(neighbour, question(null, "Once."));
        assertThat(second.getNumber()).isNotEqualTo(first.getNumber());
        assertThatThrownBy(() -> tickets.ofCustomer(neighbour.getId(), first.getNumber()))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void createsOneQuestionWhenAFormIsSubmittedConcurrentlyInEightTabs() throws Exception {
        int before = rows().get("AFS_TICKET");
        List<Object> results =
                atOnce(8, () -> ask(customer, question(null, "At once.")).getNumber());
        assertThat(new HashSet<>(results)).hasSize(1);
        assertThat(results.get(0)).isInstanceOf(String.class);
        assertThat(rows().get("AFS_TICKET")).isEqualTo(before + 1);
    }

    @Test
    void isDiscussedUntilItIsAnswered() {
        Ticket asked = ask(customer, question(null, "Where?"));
        assertThat(questions.open(customer.getId(), 5))
                .extracting(Ticket::getNumber)
                .containsExactly(asked.getNumber());
        Ticket seen = ticketDesk.get(cases.agent, asked.getNumber());
        ticketDesk.reply(
                cases.agent,
                asked.getNumber(),
                new AgentReply(
                        "There.", TicketStatus.SOLVED, seen.getVersion(), CaseFixtures.key()));
        assertThat(questions.open(customer.getId(), 5)).isEmpty();
        tickets.addCustomerReply(customer, asked.getNumber(), "Not there.", CaseFixtures.key());
        assertThat(questions.open(customer.getId(), 5)).hasSize(1);
        assertThat(tickets.publicMessages(tickets.ofCustomer(customer.getId(), asked.getNumber())))
                .extracting(TicketMessage::getBody)
                .containsExactly("Where?", "There.", "Not there.");
    }

    @Test
    void namesTheArticlesThatDidNotHelp() {
        Ticket asked =
                ask(customer, question(null, "Where?").afterReading("Delivery, and how long"));
        Ticket seen = ticketDesk.get(cases.agent, asked.getNumber());
        assertThat(ticketDesk.history(cases.agent, seen))
                .singleElement()
                .hasFieldOrPropertyWithValue("act", "question.asked.after")
                .hasFieldOrPropertyWithValue("subject", "Delivery, and how long");
    }

    @Test
    void confirmsAndAnswersByMail() {
        Ticket asked = ask(customer, question(null, "Where?"));
        deliverAll();
        assertThat(mailer.mails).hasSize(1);
        Ticket seen = ticketDesk.get(cases.agent, asked.getNumber());
        ticketDesk.reply(
                cases.agent,
                asked.getNumber(),
                new AgentReply(
                        "There.", TicketStatus.SOLVED, seen.getVersion(), CaseFixtures.key()));
        deliverAll();
        assertThat(mailer.mails).hasSize(2);
        assertThat(mailer.mails).allMatch(mail -> mail.contains(asked.getNumber()));
    }

    /** Whoever signs up with somebody's address could otherwise send them anything as the shop. */
    @Test
    void theReceiptRepeatsTheFirstLinesAndNoAddressOfWhoeverWrites() {
        StoreCustomer eve =
                new StoreCustomer(
                        customer.getId(),
                        "Eve \u202Eof evil.example\u0007",
                        customer.getEmail(),
                        customer.getLocale());
        String links =
                String.join("\n", Collections.nCopies(200, "Win at http://evil.example/now"));
        ask(eve, new QuestionRequest(null, "See www.evil.example", links, key));
        deliverAll();
        assertThat(mailer.mails).hasSize(1);
        assertThat(mailer.mails.get(0))
                .contains("Win at […]", "See […]")
                .doesNotContain("evil.example", "\u202E", "\u0007");
        assertThat(mailer.mails.get(0).split("Win at", -1)).hasSize(5);
    }
}
