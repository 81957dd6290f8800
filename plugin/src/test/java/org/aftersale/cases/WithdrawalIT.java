package org.aftersale.cases;

import static org.aftersale.cases.Concurrently.atOnce;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import org.aftersale.host.StoreCustomer;
import org.aftersale.shared.ConcurrentChangeException;
import org.aftersale.shared.ConflictRetry;
import org.aftersale.shared.InvalidInputException;
import org.aftersale.shared.NotFoundException;
import org.aftersale.shared.PermissionDeniedException;
import org.aftersale.ticket.Ticket;
import org.aftersale.ticket.TicketStatus;
import org.aftersale.withdrawal.ReviewReason;
import org.aftersale.withdrawal.WithdrawalDesk;
import org.aftersale.withdrawal.WithdrawalMatching;
import org.aftersale.withdrawal.WithdrawalRequest;
import org.aftersale.withdrawal.Withdrawals;
import org.aftersale.withdrawal.outcome.OwedRefund;
import org.aftersale.withdrawal.outcome.SendingProof;
import org.junit.jupiter.api.Test;

/** A statement counts when it is submitted; everything else follows. */
class WithdrawalIT extends RefundTestBase {

    private static final long DAY = 86_400_000L;

    private final Withdrawals withdrawals = store.bean("aftersaleWithdrawals", Withdrawals.class);
    private final WithdrawalMatching matching =
            store.bean("aftersaleWithdrawalMatching", WithdrawalMatching.class);
    private final WithdrawalDesk desk = store.bean("aftersaleWithdrawalDesk", WithdrawalDesk.class);
    private final DeliveredOrderFixture parcels =
            new DeliveredOrderFixture(store, paid.placed.id)
                    .to("PL")
                    .deliveredAt(System.currentTimeMillis() - 3 * DAY);

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
    void aPaidRefundOfAllItsUnitsSettlesIt() {
        long id = submit(own().with(paid.placed.lines.get(0), 1));
        matching.match(id);
        assertThatThrownBy(
                        () ->
                                ticketDesk.changeStatus(
                                        cases.agent,
                                        number(id),
                                        TicketStatus.SOLVED,
                                        ticketVersion(id)))
                .hasMessageContaining("aftersale.error.withdrawal.owed");
        String refund = ask(payer, about(paid).quantity(paid.line(0, 1), "1"));
        deliverAll();
        deliverAll();

        assertThat(status(id)).isEqualTo("REFUNDED null");
        assertThat(due(id)).isEqualTo(Ticket.NEVER);
        assertThat(ticketStatus(id)).isEqualTo(TicketStatus.SOLVED);
        assertThat(
                        store.sql.queryForObject(
                                "select REFUND_NUMBER from AFS_WITHDRAWAL where WITHDRAWAL_ID = ?",
                                String.class,
                                id))
                .isEqualTo(refund);
    }

    @Test
    void aMessageThatWaitsForItsAnswerKeepsTheTicketOpen() {
        long id = submit(own().with(paid.placed.lines.get(0), 1));
        matching.match(id);
        tickets.addCustomerReply(customer, number(id), "And the second mug?", CaseFixtures.key());
        ask(payer, about(paid).quantity(paid.line(0, 1), "1"));
        deliverAll();
        deliverAll();

        assertThat(status(id)).isEqualTo("REFUNDED null");
        assertThat(ticketStatus(id)).isEqualTo(TicketStatus.NEW);
        assertThat(due(id)).isLessThan(Ticket.NEVER);
    }

    private TicketStatus ticketStatus(long id) {
        return ticketDesk.get(cases.agent, number(id)).getStatus();
    }

    @Test
    void theRefundMadeForItIsTheOneThatSettlesIt() {
        long id = submit(own().with(paid.placed.lines.get(0), 1));
        matching.match(id);
        String made = ask(payer, about(paid).quantity(paid.line(0, 1), "1").forCase(number(id)));
        ask(payer, sum(paid, "1.00"));
        deliverAll();
        deliverAll();

        assertThat(refundDesk.get(payer, made).getCaseNumber()).isEqualTo(number(id));
        assertThat(text("REFUND_NUMBER", id)).isEqualTo(made);
    }

    @Test
    void owesTheDeliveryOnlyOnceNothingOfTheOrderIsKept() {
        long some = submit(own().with(paid.placed.lines.get(0), 1));
        matching.match(some);
        assertThat(owed(some).isWholeOrder()).isFalse();
        assertThat(owed(some).getUnits()).containsOnlyKeys(paid.placed.lines.get(0));
        long rest = submit(own());
        matching.match(rest);

        assertThat(owed(rest).isWholeOrder()).isTrue();
        assertThat(desk.owed(cases.agent, number(rest), paid.placed.id + 1)).isEmpty();
        assertThat(desk.owed(cases.agent, "WD-0000-0000", paid.placed.id)).isEmpty();
    }

    @Test
    void whatWasRefundedIsNotOwedAgain() {
        long first = submit(own().with(paid.placed.lines.get(0), 1));
        matching.match(first);
        long second = submit(own().with(paid.placed.lines.get(0), 2));
        matching.match(second);
        ask(payer, about(paid).quantity(paid.line(0, 2), "2"));

        assertThat(owed(first).getUnits()).isEmpty();
        assertThat(owed(second).getUnits()).containsEntry(paid.placed.lines.get(0), 1);
    }

    private OwedRefund owed(long id) {
        return desk.owed(cases.agent, number(id), paid.placed.id).get();
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

    @Test
    void goodsThatComeLateMakeTheRefundDueThatDay() {
        long id = submit(own());
        matching.match(id);
        store.sql.update(
                "update AFS_WITHDRAWAL set SUBMITTED_AT = ? where WITHDRAWAL_ID = ?",
                now() - 30 * DAY,
                id);
        assertThatThrownBy(
                        () -> desk.goodsArrived(cases.agent, number(id), now() + DAY, version(id)))
                .hasMessageContaining("withdrawal.goods");
        desk.goodsArrived(cases.agent, number(id), now() - 1, version(id));

        assertThat(refundDue(id)).isBetween(now() - DAY, now() + 2 * DAY);
        assertThat(due(id)).isEqualTo(refundDue(id));
    }

    @Test
    void whatTheCustomerSaysOfTheParcelProvesNothingUntilStaffSaySo() {
        long id = submit(own());
        matching.match(id);
        assertThatThrownBy(() -> sentBack(customer, id, "", " "))
                .hasMessageContaining("carrier.empty")
                .hasMessageContaining("tracking.empty");
        assertThatThrownBy(() -> sentBack(stranger(), id, "DHL", "0034"))
                .isInstanceOf(NotFoundException.class);
        sentBack(customer, id, " DHL ", "0034");
        sentBack(customer, id, "DHL", "0034");

        assertThat(text("PROOF_CARRIER", id) + text("PROOF_TRACKING", id)).isEqualTo("DHL0034");
        assertThat(text("PROOF_AT", id)).isEqualTo("null");
        assertThat(messages(id)).isEqualTo(2);
    }

    @Test
    void aRefundThatWaitsIsDueByTheEarlierOfProofAndGoods() {
        long id = submit(own());
        matching.match(id);
        store.sql.update(
                "update AFS_WITHDRAWAL set SUBMITTED_AT = ? where WITHDRAWAL_ID = ?",
                now() - 30 * DAY,
                id);
        assertThatThrownBy(() -> desk.sendingProved(cases.viewer, number(id), now(), version(id)))
                .isInstanceOf(PermissionDeniedException.class);
        assertThatThrownBy(() -> desk.sendingProved(cases.agent, number(id), -1, version(id)))
                .hasMessageContaining("withdrawal.goods");
        desk.sendingProved(cases.agent, number(id), now() - 5 * DAY, version(id));
        desk.goodsArrived(cases.agent, number(id), now() - 1, version(id));

        assertThat(refundDue(id)).isBetween(now() - 6 * DAY, now() - 3 * DAY);
        assertThat(due(id)).isEqualTo(refundDue(id));
        assertThatThrownBy(() -> sentBack(customer, id, "DHL", "0034"))
                .hasMessageContaining("withdrawal.proof");
    }

    private void sentBack(StoreCustomer who, long id, String carrier, String tracking) {
        SendingProof proof = new SendingProof(carrier, tracking, "Sent back", CaseFixtures.key());
        withdrawals.sentBack(who, number(id), proof);
    }

    private StoreCustomer stranger() {
        return new StoreCustomer(-77, "Stranger", "stranger@example.com", Locale.US);
    }

    private int messages(long id) {
        return store.count("AFS_MESSAGE where TICKET_ID = " + text("TICKET_ID", id));
    }

    private long submit(WithdrawalRequest request) {
        return ConflictRetry.retry(() -> withdrawals.submit(request, Locale.US).getId());
    }

    private WithdrawalRequest guest(String orderNumber) {
        return request(null).from("Ann Guest", "guest@example.com").about(orderNumber, null);
    }

    private WithdrawalRequest own() {
        return request(customer).from("Ann", "own@example.com").about(paid.number, null);
    }

    private static WithdrawalRequest request(StoreCustomer who) {
        return new WithdrawalRequest(who, CaseFixtures.key()).saying("I withdraw.");
    }

    private void emailOfOrder(String email) {
        store.sql.update(
                "update BLC_ORDER set EMAIL_ADDRESS = ? where ORDER_ID = ?", email, paid.placed.id);
    }

    private static long now() {
        return System.currentTimeMillis();
    }

    private static String status(long id) {
        return text("STATUS", id) + ' ' + text("REVIEW_REASON", id);
    }

    private static String number(long id) {
        return text("CASE_NUMBER", id);
    }

    private static long version(long id) {
        return Long.parseLong(text("VERSION", id));
    }

    private static long refundDue(long id) {
        return Long.parseLong(text("REFUND_DUE_AT", id));
    }

    private static String text(String column, long id) {
        Object value =
                store.sql.queryForObject(
                        "select " + column + " from AFS_WITHDRAWAL where WITHDRAWAL_ID = ?",
                        Object.class,
                        id);
        return String.valueOf(value);
    }

    private static String units(long id) {
        return String.join(
                        " ",
                        store.sql.queryForList(
                                "select cast(QUANTITY as char(3)) from AFS_WITHDRAWAL_UNIT"
                                        + " where WITHDRAWAL_ID = ? order by POSITION",
                                String.class,
                                id))
                .replaceAll(" +", " ")
                .trim();
    }

    private static long due(long id) {
        return ticketDesk.get(cases.agent, number(id)).getDueAt();
    }

    private static long ticketVersion(long id) {
        return ticketDesk.get(cases.agent, number(id)).getVersion();
    }
}
