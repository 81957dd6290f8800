package org.aftersale.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aftersale.cases.HostFixture.PlacedOrder;
import org.aftersale.claim.Claim;
import org.aftersale.claim.ClaimableOrder;
import org.aftersale.claim.legal.ClaimEvents;
import org.aftersale.host.Permission;
import org.aftersale.host.StaffMember;
import org.aftersale.host.StoreCustomer;
import org.aftersale.host.StoreCustomers;
import org.aftersale.host.StoreOrder;
import org.aftersale.host.StoreOrders;
import org.aftersale.regime.OrderLaw;
import org.aftersale.shared.PermissionDeniedException;
import org.aftersale.shared.Slice;
import org.aftersale.ticket.Ticket;
import org.aftersale.ticket.TicketFacts;
import org.aftersale.ticket.TicketMessage;
import org.aftersale.ticket.TicketStatus;
import org.aftersale.ticket.queue.QueueCursor;
import org.aftersale.ticket.queue.QueuePage;
import org.aftersale.ticket.queue.QueueView;
import org.junit.jupiter.api.Test;

class PageQueriesIT extends HostTestBase {

    @Test
    void hubRunsTheSameStatementsForOneOrderAsForMany() {
        StoreCustomer big = store.customer();
        for (int i = 0; i < 12; i++) {
            PlacedOrder placed = store.order(big, 1, 2, 3);
            cases.file(big, placed, 0, 1);
            cases.file(big, placed, 2);
        }
        cases.file(customer, order, 0);
        long few = store.statements(() -> hub(customer));
        long many = store.statements(() -> hub(big));
        assertThat(many).isEqualTo(few).isBetween(1L, 12L);
    }

    private void hub(StoreCustomer shopper) {
        Slice<StoreOrder> shown = orders.ofCustomer(shopper.getId(), 1, 10);
        for (ClaimableOrder each : claims.claimable(shown.getItems())) {
            each.isAnythingClaimable();
            each.getOrder().getLines().forEach(each::openCase);
        }
        claims.ofCustomer(shopper.getId(), 20).forEach(Claim::getAnswerBy);
    }

    @Test
    void queueRunsTheSameStatementsForOneTicketAsForMany() {
        StoreCustomer other = store.customer();
        for (int i = 0; i < 12; i++) {
            cases.file(other, store.order(other, 1), 0);
        }
        long few = store.statements(() -> queue(1));
        long many = store.statements(() -> queue(10));
        assertThat(many).isEqualTo(few).isBetween(1L, 12L);
    }

    private void queue(int size) {
        List<Ticket> page = queue.page(cases.agent, QueueView.ALL, null, size).getTickets();
        assertThat(page).hasSize(size);
        queue.counts(cases.agent);
        claims.statuses(page.stream().map(Ticket::getId).collect(Collectors.toList()));
    }

    @Test
    void everyQueueViewStaysWithinItsStatementLimit() {
        for (QueueView view : QueueView.values()) {
            long statements =
                    store.statements(
                            () -> {
                                queue.page(cases.agent, view, null, 50);
                                queue.counts(cases.agent);
                            });
            assertThat(statements).as(view.name()).isBetween(1L, 8L);
        }
    }

    @Test
    void claimFormRunsTheSameStatementsForThirtyLinesAsForOne() {
        StoreCustomer other = store.customer();
        int[] thirty = new int[30];
        Arrays.fill(thirty, 2);
        PlacedOrder big = store.order(other, thirty);
        long few = store.statements(() -> form(customer, order));
        long many = store.statements(() -> form(other, big));
        assertThat(many).isEqualTo(few).isBetween(1L, 12L);
    }

    private void form(StoreCustomer shopper, PlacedOrder what) {
        claims.claimable(shopper.getId(), what.number).isAnythingClaimable();
    }

    @Test
    void ticketPageRunsTheSameStatementsForAnyLengthOfConversation() {
        Claim small = cases.file(customer, order, 0);
        StoreCustomer other = store.customer();
        Claim big = cases.file(other, store.order(other, 1, 1, 1, 1, 1), 0, 1, 2, 3, 4);
        cases.file(other, store.order(other, 1), 0);
        for (int i = 0; i < 15; i++) {
            cases.reply(big, "Answer " + i, TicketStatus.PENDING);
            tickets.addCustomerReply(other, big.getNumber(), "Word " + i, CaseFixtures.key());
        }
        long few = store.statements(() -> workspace(small));
        long many = store.statements(() -> workspace(big));
        assertThat(many).isEqualTo(few).isBetween(1L, 7L);
    }

    @Test
    void findsAClaimWithItsTicketAndItsCustomerWithTheirOrders() {
        Claim filed = cases.file(customer, order, 0);
        StoreCustomer other = store.customer();
        store.order(other, 1);
        assertThat(
                        store.statements(
                                () -> {
                                    Optional<Claim> found =
                                            claimDesk.find(cases.agent, filed.getNumber());
                                    assertThat(found.get().getTicket().getSubject()).isNotEmpty();
                                }))
                .isEqualTo(1);
        assertThat(claimDesk.find(cases.agent, "CL-0000-0000")).isEmpty();
        StoreCustomers.Profile profile = customers().profileOfOrder(order.id).get();
        assertThat(profile.getCustomer().getId()).isEqualTo(customer.getId());
        assertThat(profile.getOrderCount()).isEqualTo(orders.count(customer.getId()));
        assertThat(customers().profile(customer.getId()).get().getOrderCount())
                .isEqualTo(profile.getOrderCount());
        StoreOrders.OwnedOrder owned = orders.ownedById(order.id).get();
        assertThat(owned.getOrder().getNumber()).isEqualTo(order.number);
        assertThat(owned.getCustomer().getCustomer().getId()).isEqualTo(customer.getId());
        assertThat(owned.getCustomer().getOrderCount()).isEqualTo(profile.getOrderCount());
        assertThat(orders.ownedById(-1)).isEmpty();
        assertThat(customers().profile(-1)).isEmpty();
        assertThat(customers().profileOfOrder(-1)).isEmpty();
    }

    private StoreCustomers customers() {
        return store.bean("aftersaleStoreCustomers", StoreCustomers.class);
    }

    @Test
    void queueKeepsItsCountsUntilATicketChanges() throws InterruptedException {
        Claim claim = cases.file(customer, order, 0);
        Thread.sleep(1_100);
        Map<QueueView, Integer> before = queue.counts(cases.agent);
        assertThat(store.statements(() -> queue.counts(cases.agent))).isZero();
        StaffMember colleague = CaseFixtures.staff(-77, "Cole", Permission.READ);
        assertThat(store.statements(() -> queue.counts(colleague))).isEqualTo(1);
        assertThatThrownBy(() -> queue.counts(CaseFixtures.staff(-42, "Nobody")))
                .isInstanceOf(PermissionDeniedException.class);
        cases.reply(claim, "Which one?", TicketStatus.PENDING);
        assertThat(queue.counts(cases.agent).get(QueueView.WAITING))
                .isEqualTo(before.get(QueueView.WAITING) + 1);
        assertThat(queue.counts(colleague).get(QueueView.WAITING))
                .isEqualTo(before.get(QueueView.WAITING) + 1);
        assertThat(queue.counts(cases.agent).get(QueueView.MINE))
                .isEqualTo(before.get(QueueView.MINE) + 1);
        tickets.addCustomerReply(customer, claim.getNumber(), "The blue one", CaseFixtures.key());
        assertThat(queue.counts(cases.agent).get(QueueView.WAITING))
                .isEqualTo(before.get(QueueView.WAITING));
    }

    private void workspace(Claim asked) {
        List<Claim> all = claimDesk.ofSameOrder(cases.agent, asked.getNumber());
        Optional<Claim> claim = all.stream().findFirst();
        Ticket ticket = claim.get().getTicket();
        claim.get().getLines().size();
        TicketFacts facts = new TicketFacts().with(Claim.class, claim);
        ticketDesk.allowedTransitions(cases.agent, ticket, facts);
        StoreOrders.OwnedOrder owned = orders.ownedById(ticket.getOrderId()).get();
        store.bean("aftersaleOrderLaw", OrderLaw.class)
                .of(owned.getOrder(), ClaimEvents.of(all));
        ticketDesk.conversation(cases.agent, ticket).forEach(TicketMessage::getBody);
        ticketDesk.history(cases.agent, ticket);
        ticketDesk.otherTickets(cases.agent, ticket, 5);
    }

    @Test
    void queueSortsByDueTimeAndItsCountsMatch() {
        cases.file(customer, order, 0);
        for (QueueView view : QueueView.values()) {
            assertThat(queue.counts(cases.agent).get(view))
                    .as(view.name())
                    .isEqualTo(queue.page(cases.agent, view, null, 900).getTickets().size());
        }
        assertThat(queue.page(cases.agent, QueueView.OPEN, null, 900).getTickets())
                .extracting(Ticket::getDueAt)
                .isSorted();
    }

    @Test
    void pagingForwardAndBackShowsEveryTicketOnce() {
        StoreCustomer other = store.customer();
        for (int i = 0; i < 7; i++) {
            Claim claim = cases.file(other, store.order(other, 1), 0);
            if (i % 2 == 0) {
                // pending tickets all have the same due time: never
                cases.reply(claim, "Which one?", TicketStatus.PENDING);
            }
        }
        for (QueueView view : QueueView.values()) {
            List<String> whole = numbers(queue.page(cases.agent, view, null, 900));
            List<String> there = new ArrayList<>();
            QueuePage page = queue.page(cases.agent, view, null, 2);
            there.addAll(numbers(page));
            while (page.getNext() != null) {
                page = queue.page(cases.agent, view, place(page.getNext(), false), 2);
                there.addAll(numbers(page));
            }
            assertThat(there).as(view.name()).isEqualTo(whole);
            List<String> back = new ArrayList<>(numbers(page));
            while (page.getPrevious() != null) {
                page = queue.page(cases.agent, view, place(page.getPrevious(), true), 2);
                back.addAll(0, numbers(page));
            }
            assertThat(back).as(view.name() + " back").containsSubsequence(whole);
        }
    }

    /** Converts the cursor to its address form and back, as a click does. */
    private static QueueCursor place(QueueCursor cursor, boolean back) {
        return QueueCursor.parse(cursor.text(), back);
    }

    private static List<String> numbers(QueuePage page) {
        return page.getTickets().stream().map(Ticket::getNumber).collect(Collectors.toList());
    }

    @Test
    void showsTheFirstPageForACursorBeyondTheEnd() {
        QueueCursor beyond = QueueCursor.parse("1y2p0ij32e8e7.1y2p0ij32e8e7.1y2p0ij32e8e7", false);
        assertThat(beyond).isNotNull();
        List<String> first = numbers(queue.page(cases.agent, QueueView.OPEN, null, 3));
        assertThat(numbers(queue.page(cases.agent, QueueView.OPEN, beyond, 3))).isEqualTo(first);
        QueueCursor before = QueueCursor.parse("0.0.0", true);
        assertThat(numbers(queue.page(cases.agent, QueueView.OPEN, before, 3))).isEqualTo(first);
    }

    @Test
    void listsUndecidedClaimsFirst() {
        Claim first = cases.file(customer, order, 0);
        Claim second = cases.file(customer, order, 1);
        cases.decide(cases.agent, second, "REJECTED");
        assertThat(claims.ofCustomer(customer.getId(), 20))
                .extracting(Claim::getNumber)
                .containsExactly(first.getNumber(), second.getNumber());
    }
}
