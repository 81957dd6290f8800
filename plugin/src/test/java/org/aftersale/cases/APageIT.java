package org.aftersale.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.aftersale.cases.StoreInProcess.PlacedOrder;
import org.aftersale.claim.Claim;
import org.aftersale.claim.ClaimableOrder;
import org.aftersale.host.StoreCustomer;
import org.aftersale.host.StoreOrder;
import org.aftersale.shared.Slice;
import org.aftersale.ticket.QueueView;
import org.aftersale.ticket.Ticket;
import org.aftersale.ticket.TicketMessageImpl;
import org.aftersale.ticket.TicketStatus;
import org.junit.jupiter.api.Test;

class APageIT extends InTheStore {

    @Test
    void ofTheHubCostsTheSameForOneOrderAsForMany() {
        StoreCustomer big = store.customer();
        for (int i = 0; i < 12; i++) {
            PlacedOrder placed = store.order(big, 1, 2, 3);
            desks.file(big, placed, 0, 1);
            desks.file(big, placed, 2);
        }
        desks.file(customer, order, 0);
        long few = store.statements(() -> hub(customer));
        long many = store.statements(() -> hub(big));
        assertThat(many).isEqualTo(few).isBetween(1L, 12L);
    }

    private void hub(StoreCustomer who) {
        Slice<StoreOrder> shown = orders.ofCustomer(who.getId(), 1, 10);
        for (ClaimableOrder each : claims.claimable(shown.getItems())) {
            each.isAnythingClaimable();
            each.getOrder().getLines().forEach(each::openCase);
        }
        claims.ofCustomer(who.getId(), 20).forEach(Claim::getStatus);
    }

    @Test
    void ofTheQueueCostsTheSameForOneTicketAsForMany() {
        StoreCustomer other = store.customer();
        for (int i = 0; i < 12; i++) {
            desks.file(other, store.order(other, 1), 0);
        }
        long few = store.statements(() -> queue(1));
        long many = store.statements(() -> queue(10));
        assertThat(many).isEqualTo(few).isBetween(1L, 12L);
    }

    private void queue(int size) {
        Slice<Ticket> page = queue.page(desks.agent, QueueView.ALL, 1, size);
        assertThat(page.getItems()).hasSize(size);
        queue.counts(desks.agent);
        claims.statuses(page.getItems().stream().map(Ticket::getId).collect(Collectors.toList()));
    }

    @Test
    void ofATicketCostsTheSameHoweverLongItsConversation() {
        Claim small = desks.file(customer, order, 0);
        StoreCustomer other = store.customer();
        Claim big = desks.file(other, store.order(other, 1, 1, 1, 1, 1), 0, 1, 2, 3, 4);
        desks.file(other, store.order(other, 1), 0);
        for (int i = 0; i < 15; i++) {
            desks.reply(big, "Answer " + i, TicketStatus.PENDING);
            tickets.customerReplies(other, big.getNumber(), "Word " + i, Desks.key());
        }
        long few = store.statements(() -> workspace(small));
        long many = store.statements(() -> workspace(big));
        assertThat(many).isEqualTo(few).isBetween(1L, 12L);
    }

    private void workspace(Claim claim) {
        Ticket ticket = ticketDesk.open(desks.agent, claim.getNumber());
        claimDesk.ofTicket(desks.agent, ticket.getId()).get().getLines().size();
        orders.byId(ticket.getOrderId());
        orders.count(ticket.getCustomerId());
        ticketDesk.conversation(desks.agent, ticket).forEach(TicketMessageImpl::getBody);
        ticketDesk.history(desks.agent, ticket);
        ticketDesk.othersOfCustomer(desks.agent, ticket, 5);
    }

    @Test
    void ofTheQueueShowsWhatIsDueFirstAndCountsWhatItShows() {
        desks.file(customer, order, 0);
        for (QueueView view : QueueView.values()) {
            Slice<Ticket> page = queue.page(desks.agent, view, 1, 1_000);
            assertThat(queue.counts(desks.agent).get(view))
                    .as(view.name())
                    .isEqualTo(page.getTotal())
                    .isEqualTo((long) page.getItems().size());
        }
        assertThat(queue.page(desks.agent, QueueView.OPEN, 1, 1_000).getItems())
                .extracting(Ticket::getDueAt)
                .isSorted();
        Slice<Ticket> beyond = queue.page(desks.agent, QueueView.ALL, 999_999, 1);
        assertThat(beyond.getPage()).isEqualTo(beyond.getPages());
    }

    @Test
    void ofCasesShowsUndecidedOnesFirst() {
        Claim first = desks.file(customer, order, 0);
        Claim second = desks.file(customer, order, 1);
        desks.decide(desks.agent, second, "REJECTED");
        assertThat(claims.ofCustomer(customer.getId(), 20))
                .extracting(Claim::getNumber)
                .containsExactly(first.getNumber(), second.getNumber());
    }
}
