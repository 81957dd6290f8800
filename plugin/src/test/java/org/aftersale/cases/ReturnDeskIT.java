package org.aftersale.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.aftersale.shared.ConcurrentChangeException;
import org.aftersale.shared.IllegalTransitionException;
import org.aftersale.shared.InvalidInputException;
import org.aftersale.shared.NotFoundException;
import org.aftersale.shared.PermissionDeniedException;
import org.aftersale.ticket.TicketStatus;
import org.junit.jupiter.api.Test;

/** What staff do about returns: the list, the decision, the goods, the refund. */
class ReturnDeskIT extends ReturnTestBase {

    @Test
    void whoMayOnlyReadDoesNothing() {
        String number = back(0, "1");
        assertThat(desk.get(cases.viewer, number)).isNotNull();
        assertThat(desk.canAct(cases.viewer)).isFalse();
        assertThatThrownBy(() -> desk.list(cases.catalog, "", 1))
                .isInstanceOf(PermissionDeniedException.class);
        assertThatThrownBy(
                        () -> desk.receive(cases.viewer, number, byLine(number, "1"), seen(number)))
                .isInstanceOf(PermissionDeniedException.class);
        assertThatThrownBy(() -> desk.get(cases.agent, "RMA-2222-2222"))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void theListFindsAReturnByItsNumberABeginningOfItAndItsOrder() {
        String number = back(0, "1");
        assertThat(found("")).contains(number);
        assertThat(found(number)).isEqualTo(number);
        assertThat(found(number.substring(0, 8))).contains(number);
        assertThat(found(paid.number)).isEqualTo(number);
        assertThat(found("%")).isEmpty();
        assertThat(found("nothing like this")).isEmpty();
        assertThat(ReturnFixture.numbers(desk, cases.viewer, paid.number, 2)).isEmpty();
    }

    private String found(String term) {
        return ReturnFixture.numbers(desk, cases.viewer, term, 1);
    }

    @Test
    void refusesAPageThatIsOutOfDateAndWhatDidNotCome() {
        String number = back(0, "2");
        assertThatThrownBy(() -> desk.receive(cases.agent, number, byLine(number, "1"), -1))
                .isInstanceOf(ConcurrentChangeException.class);
        for (String typed : new String[] {"3", "-1", "x", "1e3"}) {
            assertThatThrownBy(() -> receive(number, typed))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageContaining("return.received");
        }
        assertThatThrownBy(() -> receive(number, "0")).hasMessageContaining("return.nothing");
        assertThatThrownBy(() -> inspect(number, "ACCEPTED"))
                .hasMessageContaining("return.undecided");
    }

    @Test
    void receivesInspectsAndIsRefundedAsTheCustomerWasTold() {
        set("returns.fee", "_USD-fee", "1.50");
        String number = back(0, "2");
        String told = text("ESTIMATE_MINOR", number);
        receive(number, "2");
        assertThat(returnStatus(number)).isEqualTo("RECEIVED");
        assertThatThrownBy(() -> returns.cancel(customer, number))
                .isInstanceOf(IllegalTransitionException.class);
        assertThatThrownBy(() -> returns.sent(customer, number, "0034"))
                .hasMessageContaining("return.arrived");
        assertThatThrownBy(() -> solve(number)).hasMessageContaining("return.open");
        inspect(number, "ACCEPTED");
        assertThat(returnStatus(number)).isEqualTo("ACCEPTED");

        String refund =
                ask(
                        payer,
                        about(paid)
                                .reason("RETURNED", "")
                                .quantity(paid.line(0, 1), "1")
                                .quantity(paid.line(0, 2), "1")
                                .fee("1.50")
                                .forCase(number));
        deliverAll();
        deliverAll();

        assertThat(returnStatus(number)).isEqualTo("REFUNDED");
        assertThat(refundDesk.get(payer, refund).getAmount().getMinor() + "").isEqualTo(told);
        assertThat(ticketDesk.get(cases.agent, number).getStatus()).isEqualTo(TicketStatus.SOLVED);
        assertThat(left(0)).isEqualTo(1);
    }

    private void solve(String number) {
        long version = ticketDesk.get(cases.agent, number).getVersion();
        ticketDesk.changeStatus(cases.agent, number, TicketStatus.SOLVED, version);
    }

    @Test
    void owesTheAcceptedUnitsOnceWithTheFee() {
        set("returns.fee", "_USD-fee", "1.50");
        String number = back(0, "2");
        assertThat(desk.owed(cases.agent, number, paid.placed.id)).isEmpty();
        receive(number, "2");
        inspect(number, "ACCEPTED");
        assertThat(desk.owed(cases.agent, number, paid.placed.id).get().getUnits())
                .containsEntry(paid.placed.lines.get(0), 2);
        assertThat(desk.owed(cases.agent, number, paid.placed.id).get().getFee().getMinor())
                .isEqualTo(150);
        assertThat(desk.owed(cases.agent, number, paid.placed.id + 1)).isEmpty();
    }

    @Test
    void aUnitThatDidNotComeCanBeReturnedAgain() {
        String number = back(0, "3");
        receive(number, "2");
        assertThat(left(0)).isEqualTo(1);
    }

    @Test
    void whatWasRejectedIsNotRefundedAndNotReturnedTwice() {
        String number = back(0, "1");
        receive(number, "1");
        inspect(number, "USED");
        assertThat(returnStatus(number)).isEqualTo("REJECTED");
        assertThat(desk.owed(cases.agent, number, paid.placed.id)).isEmpty();
        assertThat(left(0)).isEqualTo(2);
        assertThat(ticketDesk.get(cases.agent, number).getStatus()).isEqualTo(TicketStatus.SOLVED);
        deliverAll();
        assertThat(mailer.mails).hasSize(3);
    }

    @Test
    void aboveTheLimitAPersonDecides() {
        set("returns.limit", "_USD-limit", "5.00");
        String number = back(0, "1");
        assertThat(returnStatus(number)).isEqualTo("NEEDS_PERSON");
        assertThatThrownBy(() -> receive(number, "1")).hasMessageContaining("return.nothing");
        assertThatThrownBy(() -> desk.refuse(cases.agent, number, " ", seen(number)))
                .hasMessageContaining("return.words");
        desk.refuse(cases.agent, number, "Made to order for you.", seen(number));
        assertThat(returnStatus(number)).isEqualTo("REFUSED");
        assertThat(left(0)).isEqualTo(3);
        assertThatThrownBy(() -> desk.authorize(cases.agent, number, seen(number)))
                .isInstanceOf(IllegalTransitionException.class);

        String second = back(0, "1");
        desk.authorize(cases.agent, second, seen(second));
        assertThat(returnStatus(second)).isEqualTo("AUTHORIZED");
    }
}
