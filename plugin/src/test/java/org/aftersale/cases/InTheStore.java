package org.aftersale.cases;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.aftersale.cases.StoreInProcess.PlacedOrder;
import org.aftersale.claim.Claim;
import org.aftersale.claim.ClaimLine;
import org.aftersale.claim.Claims;
import org.aftersale.claim.LineStatus;
import org.aftersale.claim.decision.ClaimDesk;
import org.aftersale.event.delivery.EventDispatcher;
import org.aftersale.host.StoreCustomer;
import org.aftersale.host.StoreOrders;
import org.aftersale.ticket.TicketDesk;
import org.aftersale.ticket.TicketMessage;
import org.aftersale.ticket.Tickets;
import org.aftersale.ticket.queue.TicketQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;

/**
 * What the tests of cases share: the real beans and a real database, in one boot of the host for
 * all of them. HSQLDB in memory by default; {@link CasesDatabase} says how to take another. The
 * runs on database servers select the tests by their tag.
 *
 * <p>JUnit looks at this class and at those that extend it before the host boots, and the host
 * refuses to boot when an entity is loaded already: no field, parameter or parameter of a lambda of
 * theirs may be of an entity's type ({@code ClaimLine::getStatus} is no lambda, {@code line ->
 * line.getStatus()} is one).
 */
@Tag("databases")
abstract class InTheStore {

    private static final String[] TABLES = {
        "AFS_CLAIM",
        "AFS_CLAIM_LINE",
        "AFS_TICKET",
        "AFS_MESSAGE",
        "AFS_HISTORY",
        "AFS_EVENT",
        "AFS_DELIVERY"
    };

    static StoreInProcess store;
    static Desks desks;
    static Claims claims;
    static ClaimDesk claimDesk;
    static Tickets tickets;
    static TicketDesk ticketDesk;
    static TicketQueue queue;
    static StoreOrders orders;
    static Postbox postbox;
    static StoreConsumer consumer;

    final StoreCustomer customer = store.customer();
    final PlacedOrder order = store.order(customer, 1, 3);

    @BeforeAll
    static void boot() {
        store = StoreInProcess.get();
        desks = new Desks(store);
        claims = store.bean("aftersaleClaims", Claims.class);
        claimDesk = store.bean("aftersaleClaimDesk", ClaimDesk.class);
        tickets = store.bean("aftersaleTickets", Tickets.class);
        ticketDesk = store.bean("aftersaleTicketDesk", TicketDesk.class);
        queue = store.bean("aftersaleTicketQueue", TicketQueue.class);
        orders = store.bean("aftersaleStoreOrders", StoreOrders.class);
        postbox = store.bean("aftersaleStoreMail", Postbox.class);
        consumer = store.bean("storeConsumer", StoreConsumer.class);
    }

    @BeforeEach
    void nothingIsDue() {
        store.sql.update("update AFS_DELIVERY set STATE = 'DONE' where STATE = 'PENDING'");
        postbox.mails.clear();
        consumer.events.clear();
    }

    @AfterEach
    void everythingWorksAgain() {
        postbox.failure = null;
        consumer.refusal = null;
    }

    static Map<String, Integer> rows() {
        Map<String, Integer> rows = new LinkedHashMap<>();
        for (String table : TABLES) {
            rows.put(table, store.count(table));
        }
        return rows;
    }

    static List<TicketMessage> messages(Claim claim) {
        return tickets.publicMessages(tickets.ofCustomer(claim.getCustomerId(), claim.getNumber()));
    }

    static List<LineStatus> lines(Claim claim) {
        return desks.again(claim).getLines().stream()
                .map(ClaimLine::getStatus)
                .collect(Collectors.toList());
    }

    static void deliverAll() {
        store.bean("aftersaleEventDispatcher", EventDispatcher.class).deliverDue();
    }
}
