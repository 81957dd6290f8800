package org.aftersale.cases;

import static org.aftersale.cases.Concurrently.atOnce;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import org.aftersale.shared.ConcurrentChangeException;
import org.aftersale.shared.ConflictRetry;
import org.aftersale.shared.InvalidInputException;
import org.aftersale.shared.NotFoundException;
import org.aftersale.shared.PermissionDeniedException;
import org.aftersale.ticket.Ticket;
import org.aftersale.ticket.TicketStatus;
import org.aftersale.withdrawal.ReviewReason;
import org.aftersale.withdrawal.WithdrawalRequest;
import org.junit.jupiter.api.Test;

/** A statement counts when it is submitted; everything else follows. */
class WithdrawalIT extends WithdrawalTestBase {

    @Test
    void writesNothingForAFormThatSaysNothing() {
        int before = store.count("AFS_WITHDRAWAL");
        assertThatThrownBy(() -> submit(request(null).from("", "no address").about("", null)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("name.empty")
                .hasMessageContaining("withdrawal.email")
                .hasMessageContaining("order.empty");
        assertThat(store.count("AFS_WITHDRAWAL")).isEqualTo(before);
    }

    @Test
    void aStrangersReceiptAndCaseAreNotFound() {
        String number = number(submit(guest("unknown")));
        assertThatThrownBy(() -> withdrawals.receipt("guessed"))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> withdrawals.ofCustomer(customer.getId(), number))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aStatementWithoutAnOrderIsTakenAndGoesToAPerson() {
        long id = submit(guest("the mug of last week"));
        matching.match(id);

        assertThat(status(id)).isEqualTo("IN_REVIEW NO_ORDER");
        assertThat(ticketDesk.get(cases.agent, number(id)).getStatus()).isEqualTo(TicketStatus.NEW);
        assertThat(due(id)).isNotEqualTo(Ticket.NEVER);
        deliverAll();
        assertThat(mailer.mails).hasSize(1);
        assertThat(mailer.mails.get(0)).startsWith("guest@example.com\n").contains(number(id));
    }

    @Test
    void theRightNumberWithAnotherAddressFindsNoOrder() {
        long id = submit(guest(paid.number));
        matching.match(id);

        assertThat(status(id)).isEqualTo("IN_REVIEW NO_ORDER");
    }

    @Test
    void aGuestsOrderIsFoundByItsNumberAndAddress() {
        emailOfOrder("Guest@Example.com");
        long id = submit(guest(" #" + paid.number.toLowerCase(Locale.ROOT)));
        matching.match(id);

        assertThat(status(id)).isEqualTo("EFFECTIVE null");
        assertThat(units(id)).isEqualTo("3 1");
        assertThat(due(id)).isEqualTo(refundDue(id));
        assertThat(refundDue(id)).isBetween(now() + 13 * DAY, now() + 15 * DAY);
    }

    @Test
    void theSameFormIsOneStatementAndOneReceipt() throws Exception {
        WithdrawalRequest request = own().with(paid.placed.lines.get(0), 2);
        HashSet<Object> ids = new HashSet<>(atOnce(6, () -> submit(request)));

        assertThat(ids).hasSize(1);
        long id = (Long) ids.iterator().next();
        atOnce(
                4,
                () -> {
                    ConflictRetry.retry(() -> matching.match(id));
                    return id;
                });
        deliverAll();
        deliverAll();
        assertThat(units(id)).isEqualTo("2");
        // the receipt, and what happens by when
        assertThat(mailer.mails).hasSize(2);
    }

    @Test
    void aSecondStatementFindsNothingLeft() {
        matching.match(submit(own()));
        long again = submit(own());
        matching.match(again);

        assertThat(status(again)).isEqualTo("IN_REVIEW NOTHING_LEFT");
    }

    @Test
    void afterThePeriodItIsTakenAndAPersonDecides() {
        parcels.deliveredAt(now() - 40 * DAY);
        long id = submit(own());
        matching.match(id);

        assertThat(status(id)).isEqualTo("IN_REVIEW AFTER_PERIOD");
        desk.reject(cases.agent, number(id), ReviewReason.AFTER_PERIOD, version(id));
        assertThat(status(id)).isEqualTo("INEFFECTIVE AFTER_PERIOD");
        assertThat(due(id)).isEqualTo(Ticket.NEVER);
    }

    @Test
    void aCancelledOrderHasNothingLeft() {
        store.sql.update(
                "update BLC_ORDER set ORDER_STATUS = 'CANCELLED' where ORDER_ID = ?",
                paid.placed.id);
        long id = submit(own());
        matching.match(id);

        assertThat(status(id)).isEqualTo("IN_REVIEW NOTHING_LEFT");
    }

    @Test
    void theLookupThatAProcessDidNotReachIsDoneByTheEvent() {
        long id = submit(own());
        assertThat(status(id)).isEqualTo("SUBMITTED null");
        deliverAll();

        assertThat(status(id)).isEqualTo("EFFECTIVE null");
    }

    @Test
    void staffFindTheOrderAndTheTimeOfTheStatementStillCounts() {
        long id = submit(guest("no idea"));
        matching.match(id);
        assertThatThrownBy(() -> desk.assign(cases.viewer, number(id), paid.number, version(id)))
                .isInstanceOf(PermissionDeniedException.class);
        assertThatThrownBy(() -> desk.assign(cases.agent, number(id), "none", version(id)))
                .hasMessageContaining("order.unknown");
        assertThatThrownBy(() -> desk.assign(cases.agent, number(id), paid.number, 99))
                .isInstanceOf(ConcurrentChangeException.class);
        desk.assign(cases.agent, number(id), paid.number, version(id));

        assertThat(status(id)).startsWith("EFFECTIVE");
        assertThat(withdrawals.ofCustomer(customer.getId(), number(id)).getNumber())
                .isEqualTo(number(id));
    }

    @Test
    void aShopMayGiveMoreThanItOwes() {
        parcels.deliveredAt(now() - 40 * DAY);
        long id = submit(own());
        matching.match(id);
        desk.accept(
                cases.agent,
                number(id),
                Collections.singletonMap(paid.placed.lines.get(0), 9),
                version(id));

        assertThat(status(id)).startsWith("EFFECTIVE");
        assertThat(units(id)).isEqualTo("3");
    }
}
