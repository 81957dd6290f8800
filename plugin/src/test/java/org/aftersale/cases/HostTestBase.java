package org.aftersale.cases;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.aftersale.cases.HostFixture.PlacedOrder;
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
 * Base of the persistence tests: the real beans and a real database, with one boot of the host for
 * all of them. HSQLDB in memory by default; {@link CasesDatabase} describes how to use another.
 * Runs on database servers select these tests by their tag.
 *
 * <p>JUnit inspects this class and its subclasses before the host boots, and the host refuses to
 * boot if an entity has been loaded: no field, parameter or lambda parameter in them may have an
 * entity type ({@code ClaimLine::getStatus} is not a lambda, {@code line -> line.getStatus()} is
 * one).
 */
@Tag("databases")
abstract class HostTestBase {

    private static final String[] TABLES = {
        "AFS_CLAIM",
        "AFS_CLAIM_LINE",
        "AFS_TICKET",
        "AFS_MESSAGE",
        "AFS_HISTORY",
        "AFS_EVENT",
        "AFS_DELIVERY"
    };

    static HostFixture store;
    static CaseFixtures cases;
    static Claims claims;
    static ClaimDesk claimDesk;
    static Tickets tickets;
    static TicketDesk ticketDesk;
    static TicketQueue queue;
    static StoreOrders orders;
    static InMemoryMailer mailer;
    static RecordingConsumer consumer;

    final StoreCustomer customer = store.customer();
    final PlacedOrder order = store.order(customer, 1, 3);

    @BeforeAll
    static void boot() {
        store = HostFixture.get();
        cases = new CaseFixtures(store);
        claims = store.bean("aftersaleClaims", Claims.class);
        claimDesk = store.bean("aftersaleClaimDesk", ClaimDesk.class);
        tickets = store.bean("aftersaleTickets", Tickets.class);
        ticketDesk = store.bean("aftersaleTicketDesk", TicketDesk.class);
        queue = store.bean("aftersaleTicketQueue", TicketQueue.class);
        orders = store.bean("aftersaleStoreOrders", StoreOrders.class);
        mailer = store.bean("aftersaleStoreMail", InMemoryMailer.class);
        consumer = store.bean("storeConsumer", RecordingConsumer.class);
    }

    @BeforeEach
    void nothingIsDue() {
        store.sql.update("update AFS_DELIVERY set STATE = 'DONE' where STATE = 'PENDING'");
        mailer.mails.clear();
        consumer.events.clear();
    }

    @AfterEach
    void everythingWorksAgain() {
        mailer.failure = null;
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
        return cases.again(claim).getLines().stream()
                .map(ClaimLine::getStatus)
                .collect(Collectors.toList());
    }

    static void deliverAll() {
        store.bean("aftersaleEventDispatcher", EventDispatcher.class).deliverDue();
    }
}
