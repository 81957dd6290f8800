package org.aftersale.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.aftersale.host.StoreCustomer;
import org.aftersale.shared.NotFoundException;
import org.aftersale.shared.PermissionDeniedException;
import org.aftersale.ticket.Ticket;
import org.aftersale.ticket.TicketStatus;
import org.aftersale.withdrawal.outcome.OwedRefund;
import org.aftersale.withdrawal.outcome.SendingProof;
import org.junit.jupiter.api.Test;

/** What a withdrawal in effect owes, by when, and what settles it. */
class WithdrawalRefundIT extends WithdrawalTestBase {

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
}
