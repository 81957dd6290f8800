package org.aftersale.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.aftersale.claim.Claim;
import org.aftersale.claim.ClaimStatus;
import org.aftersale.claim.ClaimableOrder;
import org.aftersale.host.StoreCustomer;
import org.aftersale.question.QuestionRequest;
import org.aftersale.question.Questions;
import org.aftersale.shared.NotFoundException;
import org.aftersale.ticket.CaseOwners;
import org.aftersale.ticket.MovedCasesJob;
import org.aftersale.ticket.TicketStatus;
import org.junit.jupiter.api.Test;

/** An order that a store moves to another customer takes its cases along. */
class MovedOrderIT extends HostTestBase {

    private final CaseOwners owners = store.bean("aftersaleCaseOwners", CaseOwners.class);
    private final Questions questions = store.bean("aftersaleQuestions", Questions.class);
    private final StoreCustomer heir = store.customer();
    private final Claim claim = cases.file(customer, order, 0);
    private final String number = claim.getNumber();

    private void orderMoves() {
        store.sql.update(
                "update BLC_ORDER set CUSTOMER_ID = ? where ORDER_ID = ?", heir.getId(), order.id);
    }

    @Test
    void itsNewOwnerOpensAndAnswersTheCaseAtOnce() {
        orderMoves();
        assertThat(claims.ofCustomer(heir.getId(), number).getNumber()).isEqualTo(number);
        assertThat(tickets.ofCustomer(heir.getId(), number).getNumber()).isEqualTo(number);
        tickets.addCustomerReply(heir, number, "It is mine now.", CaseFixtures.key());
        claims.withdraw(heir, number);
        assertThat(claims.ofCustomer(heir.getId(), number).getStatus())
                .isEqualTo(ClaimStatus.WITHDRAWN);
        ClaimableOrder mine = claims.claimable(heir.getId(), order.number);
        assertThat(mine.claimable(mine.getOrder().getLines().get(0))).isEqualTo(1);
    }

    @Test
    void itsFormerOwnerReadsAndChangesNothingAnyMore() {
        String question = ask();
        orderMoves();
        assertMissing(() -> claims.ofCustomer(customer.getId(), number));
        assertMissing(() -> claims.withdraw(customer, number));
        for (String each : new String[] {number, question}) {
            assertMissing(() -> tickets.ofCustomer(customer.getId(), each));
            assertMissing(
                    () -> tickets.addCustomerReply(customer, each, "Still?", CaseFixtures.key()));
        }
        assertThat(claims.ofCustomer(customer.getId(), 20)).isEmpty();
        assertThat(tickets.openOfCustomer(customer.getId(), 20)).isEmpty();
        assertThat(questions.open(customer.getId(), 20)).isEmpty();
    }

    @Test
    void itsCasesAreListedForTheNewOwnerOnceTheyHaveFollowed() {
        String question = ask();
        orderMoves();
        assertThat(claims.claimable(heir.getId(), order.number).hasMoved()).isTrue();
        assertThat(owners.follow(order.id)).isEqualTo(2);
        assertThat(owners.follow(order.id)).isZero();

        assertThat(claims.claimable(heir.getId(), order.number).hasMoved()).isFalse();
        assertThat(claims.ofCustomer(heir.getId(), 20)).hasSize(1);
        assertThat(questions.open(heir.getId(), 20).get(0).getNumber()).isEqualTo(question);
        assertThat(cases.ticket(claim).getCustomerEmail()).isEqualTo(heir.getEmail());
        assertThat(
                        store.sql.queryForObject(
                                "select count(*) from AFS_HISTORY where ACT = 'ticket.customer' and"
                                        + " TICKET_ID = ? and SUBJECT = ?",
                                Integer.class,
                                claim.getTicketId(),
                                customer.getName()))
                .isEqualTo(1);
        assertMissing(() -> claims.ofCustomer(customer.getId(), number));
    }

    @Test
    void itsCasesFollowByThemselves() {
        orderMoves();
        store.bean("aftersaleMovedCasesJob", MovedCasesJob.class).run();
        assertThat(claims.ofCustomer(heir.getId(), 20)).hasSize(1);
        assertThat(owners.moved(200)).doesNotContain(order.id);
    }

    @Test
    void itsMailsGoToTheNewOwner() {
        deliverAll();
        mailer.mails.clear();
        orderMoves();
        cases.reply(claim, "Which colour was it?", TicketStatus.PENDING);
        deliverAll();
        assertThat(mailer.mails).hasSize(1);
        assertThat(mailer.mails.get(0)).startsWith(heir.getEmail() + '\n');
    }

    @Test
    void mailsGoToThePresentAddressOfACustomer() {
        deliverAll();
        mailer.mails.clear();
        store.sql.update(
                "update BLC_CUSTOMER set EMAIL_ADDRESS = 'present@example.com' where CUSTOMER_ID ="
                        + " ?",
                customer.getId());
        cases.reply(claim, "Which colour was it?", TicketStatus.PENDING);
        deliverAll();
        assertThat(mailer.mails).hasSize(1);
        assertThat(mailer.mails.get(0)).startsWith("present@example.com\n");
        assertThat(cases.ticket(claim).getCustomerEmail())
                .as("as it was when the case began")
                .isEqualTo(customer.getEmail());
    }

    @Test
    void mailsGoToTheAddressFromThenWhereTheStoreHasNoOther() {
        deliverAll();
        mailer.mails.clear();
        store.sql.update(
                "update BLC_CUSTOMER set EMAIL_ADDRESS = null where CUSTOMER_ID = ?",
                customer.getId());
        cases.reply(claim, "Which colour was it?", TicketStatus.PENDING);
        deliverAll();
        assertThat(mailer.mails.get(0)).startsWith(customer.getEmail() + '\n');
    }

    private String ask() {
        QuestionRequest request =
                new QuestionRequest(
                        order.number, "A question", "About my order.", CaseFixtures.key());
        return questions.ask(customer, request, Locale.US).getNumber();
    }

    private static void assertMissing(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(NotFoundException.class);
    }
}
