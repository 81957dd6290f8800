package org.aftersale.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.ClassLoaderResourceAccessor;
import org.aftersale.cases.StoreInProcess.PlacedOrder;
import org.aftersale.claim.AlreadyFiled;
import org.aftersale.claim.Claim;
import org.aftersale.claim.ClaimDesk;
import org.aftersale.claim.ClaimLineImpl;
import org.aftersale.claim.ClaimRequest;
import org.aftersale.claim.ClaimStatus;
import org.aftersale.claim.ClaimableOrder;
import org.aftersale.claim.Claims;
import org.aftersale.claim.DecisionRequest;
import org.aftersale.claim.LineStatus;
import org.aftersale.claim.ReasonImpl;
import org.aftersale.claim.ReasonKind;
import org.aftersale.claim.Reasons;
import org.aftersale.event.Delivery;
import org.aftersale.event.DeliveryQueue;
import org.aftersale.event.EventDispatcher;
import org.aftersale.host.StaffMember;
import org.aftersale.host.StoreCustomer;
import org.aftersale.host.StoreOrder;
import org.aftersale.host.StoreOrders;
import org.aftersale.shared.ChangedMeanwhile;
import org.aftersale.shared.Conflicts;
import org.aftersale.shared.Forbidden;
import org.aftersale.shared.InvalidInput;
import org.aftersale.shared.MoveNotAllowed;
import org.aftersale.shared.NotFound;
import org.aftersale.shared.Slice;
import org.aftersale.shared.Words;
import org.aftersale.ticket.HistoryImpl;
import org.aftersale.ticket.MessageKind;
import org.aftersale.ticket.QueueView;
import org.aftersale.ticket.StaffReply;
import org.aftersale.ticket.Ticket;
import org.aftersale.ticket.TicketDesk;
import org.aftersale.ticket.TicketMessageImpl;
import org.aftersale.ticket.TicketQueue;
import org.aftersale.ticket.TicketStatus;
import org.aftersale.ticket.Tickets;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hibernate.cfg.Configuration;
import org.hibernate.tool.hbm2ddl.SchemaValidator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Cases through the real beans and a real database, in one boot of the host. HSQLDB in memory by
 * default; {@link CasesDatabase} says how to take another.
 *
 * <p>JUnit looks at this class before the host boots, and the host refuses to boot when an entity
 * is loaded already: no field, parameter or parameter of a lambda here may be of an entity's type
 * ({@code ClaimLineImpl::getStatus} is no lambda, {@code line -> line.getStatus()} is one).
 */
class CasesIT {

    private static final String[] TABLES = {
        "AFS_CLAIM",
        "AFS_CLAIM_LINE",
        "AFS_TICKET",
        "AFS_MESSAGE",
        "AFS_HISTORY",
        "AFS_EVENT",
        "AFS_DELIVERY"
    };

    private static StoreInProcess store;
    private static Desks desks;
    private static Claims claims;
    private static ClaimDesk claimDesk;
    private static Tickets tickets;
    private static TicketDesk ticketDesk;
    private static TicketQueue queue;
    private static StoreOrders orders;
    private static Postbox postbox;
    private static StoreConsumer consumer;

    private final StoreCustomer customer = store.customer();
    private final PlacedOrder order = store.order(customer, 1, 3);

    @BeforeAll
    static void boot() throws Exception {
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

    @AfterAll
    static void close() {
        StoreInProcess.close();
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

    @Nested
    class TheSchema {

        @Test
        void isWhatHibernateExpectsOfOurEntities() throws Exception {
            Configuration ours = new Configuration();
            ours.setProperty("hibernate.dialect", CasesDatabase.chosen().dialect());
            ours.getProperties().put("hibernate.connection.datasource", store.dataSource);
            for (String entity :
                    new String[] {
                        "event.EventImpl",
                        "event.DeliveryImpl",
                        "ticket.TicketImpl",
                        "ticket.TicketMessageImpl",
                        "ticket.HistoryImpl",
                        "claim.ClaimImpl",
                        "claim.ClaimLineImpl",
                        "claim.ReasonImpl"
                    }) {
                ours.addAnnotatedClass(Class.forName("org.aftersale." + entity));
            }
            new SchemaValidator(ours).validate();
        }

        @Test
        void getsItsKeysToTheHostsTablesAtTheNextStartAndIsNotMadeTwice() throws Exception {
            try (Connection connection = store.dataSource.getConnection()) {
                Database database =
                        DatabaseFactory.getInstance()
                                .findCorrectDatabaseImplementation(new JdbcConnection(connection));
                database.setDatabaseChangeLogTableName("AFS_DATABASECHANGELOG");
                database.setDatabaseChangeLogLockTableName("AFS_DATABASECHANGELOGLOCK");
                Liquibase start =
                        new Liquibase(
                                "aftersale/schema/changelog.xml",
                                new ClassLoaderResourceAccessor(),
                                database);
                start.update(new Contexts(), new LabelExpression());
                assertThat(start.listUnrunChangeSets(new Contexts(), new LabelExpression()))
                        .isEmpty();
            }
            Throwable refused =
                    catchThrowable(
                            () ->
                                    store.sql.update(
                                            "update AFS_TICKET set ORDER_ID = -1 where TICKET_ID ="
                                                    + " ?",
                                            desks.file(customer, order, 0).getTicketId()));
            assertThat(Conflicts.isConflict(refused)).isTrue();
        }

        @Test
        void holdsTheReasonsAShopStartsWith() {
            Reasons reasons = store.bean("aftersaleReasons", Reasons.class);
            assertThat(reasons.of(ReasonKind.CLAIM))
                    .extracting(ReasonImpl::getCode)
                    .startsWith("DAMAGED", "DEFECTIVE")
                    .endsWith("OTHER");
            assertThat(reasons.knows(ReasonKind.APPROVAL, "DAMAGED")).isFalse();
        }
    }

    @Nested
    class FilingAClaim {

        @Test
        void writesNothingWhenAnyPartOfItFails() {
            Map<String, Integer> before = rows();
            consumer.refusal = new IllegalStateException("the log is full");
            assertThatThrownBy(() -> desks.file(customer, order, 0)).isSameAs(consumer.refusal);
            assertThat(rows()).isEqualTo(before);
        }

        @Test
        void writesNothingWhenItIsRefused() {
            Map<String, Integer> before = rows();
            ClaimRequest bad =
                    new ClaimRequest(
                            order.number,
                            "0",
                            Collections.singletonMap(String.valueOf(order.lines.get(1)), "4"),
                            "DAMAGED",
                            "x",
                            "REFUND");
            assertThatThrownBy(() -> claims.file(customer, bad, Locale.US))
                    .isInstanceOf(InvalidInput.class);
            assertThat(rows()).isEqualTo(before);
        }

        @Test
        void ofALineOfSomeoneElsesOrderIsRefusedAsUnknown() {
            PlacedOrder foreign = store.order(store.customer(), 1);
            ClaimRequest mixed =
                    new ClaimRequest(
                            order.number,
                            "0",
                            Collections.singletonMap(String.valueOf(foreign.lines.get(0)), "1"),
                            "DAMAGED",
                            "x",
                            "REFUND");
            assertThatThrownBy(() -> claims.file(customer, mixed, Locale.US))
                    .isInstanceOf(InvalidInput.class)
                    .hasMessageContaining("lines.unknown");
        }

        @Test
        void writesClaimTicketMessageHistoryEventAndDeliveriesTogether() {
            Map<String, Integer> before = rows();
            Claim claim = desks.file(customer, order, 0, 1);

            Map<String, Integer> expected = new LinkedHashMap<>(before);
            expected.merge("AFS_CLAIM", 1, Integer::sum);
            expected.merge("AFS_CLAIM_LINE", 2, Integer::sum);
            expected.merge("AFS_TICKET", 1, Integer::sum);
            expected.merge("AFS_MESSAGE", 1, Integer::sum);
            expected.merge("AFS_HISTORY", 1, Integer::sum);
            expected.merge("AFS_EVENT", 1, Integer::sum);
            expected.merge("AFS_DELIVERY", 2, Integer::sum);
            assertThat(rows()).isEqualTo(expected);

            assertThat(claim.getNumber()).matches("CL-[2-9A-Z]{4}-[2-9A-Z]{4}");
            assertThat(claim.getStatus()).isEqualTo(ClaimStatus.SUBMITTED);
            Ticket ticket = tickets.ofCustomer(customer.getId(), claim.getNumber());
            assertThat(ticket.getStatus()).isEqualTo(TicketStatus.NEW);
            assertThat(ticket.getDueAt()).isEqualTo(claim.getAnswerBy());
            assertThat(ticket.getOrderNumber()).isEqualTo(order.number);
            assertThat(ticket.getMessageCount()).isEqualTo(1);
        }

        @Test
        void byTheSameFormTwiceIsOneClaim() {
            ClaimRequest form = Desks.form(order, 0, "It is broken.", 0);
            Claim first = claims.file(customer, form, Locale.US);
            Map<String, Integer> after = rows();
            assertThat(claims.file(customer, form, Locale.US).getNumber())
                    .isEqualTo(first.getNumber());
            assertThat(rows()).isEqualTo(after);
        }

        @Test
        void byTheSameFormInEightTabsAtOnceIsOneClaim() throws Exception {
            ClaimRequest form = Desks.form(order, 0, "It is broken.", 0, 1);
            Map<String, Integer> before = rows();
            List<Object> results =
                    atOnce(
                            8,
                            () ->
                                    Conflicts.retry(
                                            () ->
                                                    claims.file(customer, form, Locale.US)
                                                            .getNumber()));
            assertThat(new HashSet<>(results)).hasSize(1);
            assertThat(results.get(0)).isInstanceOf(String.class);
            assertThat(rows().get("AFS_CLAIM")).isEqualTo(before.get("AFS_CLAIM") + 1);
            assertThat(rows().get("AFS_TICKET")).isEqualTo(before.get("AFS_TICKET") + 1);
            assertThat(rows().get("AFS_EVENT")).isEqualTo(before.get("AFS_EVENT") + 1);
        }

        @Test
        void afterAnotherClaimOfTheOrderWasFiledMeanwhileSaysWhich() {
            ClaimRequest opened = Desks.form(order, 0, "The second thing is broken.", 1);
            Claim first = desks.file(customer, order, 0);
            Map<String, Integer> before = rows();
            assertThatThrownBy(() -> claims.file(customer, opened, Locale.US))
                    .isInstanceOfSatisfying(
                            AlreadyFiled.class,
                            e -> assertThat(e.getNumber()).isEqualTo(first.getNumber()));
            assertThat(rows()).isEqualTo(before);
            // sent again from the page that said so, it counts
            Claim second =
                    claims.file(
                            customer,
                            Desks.form(order, 1, "The second thing is broken.", 1),
                            Locale.US);
            assertThat(second.getNumber()).isNotEqualTo(first.getNumber());
        }

        @Test
        void byTwoFormsAtOnceThatWantTheSameUnitsLetsOneWin() throws Exception {
            List<Object> results =
                    eachAtOnce(
                            () -> file(Desks.form(order, 0, "One.", 0)),
                            () -> file(Desks.form(order, 0, "Two.", 0, 1)));
            assertThat(results).filteredOn(String.class::isInstance).hasSize(1);
            assertThat(results)
                    .filteredOn(AlreadyFiled.class::isInstance)
                    .as("the other is told: %s", results)
                    .hasSize(1);
        }

        private Object file(ClaimRequest form) {
            return Conflicts.retry(() -> claims.file(customer, form, Locale.US).getNumber());
        }

        @Test
        void worksForACustomerWhoseNameIsLongerThanAnyColumn() {
            String name = String.join("", Collections.nCopies(200, "Żółć😀"));
            StoreCustomer longName =
                    new StoreCustomer(customer.getId(), name, customer.getEmail(), Locale.US);
            Claim claim = desks.file(longName, order, 0);
            tickets.customerReplies(longName, claim.getNumber(), "Me again.", Desks.key());
            claims.withdraw(longName, claim.getNumber());
            assertThat(name).startsWith(desks.ticket(claim).getCustomerName());
        }

        @Test
        void keepsTenThousandSignsWithEmojiAsTyped() {
            String words = String.join("", Collections.nCopies(2_500, "😀שa"));
            assertThat(words).hasSize(10_000);
            Claim claim = claims.file(customer, Desks.form(order, 0, words, 0), Locale.US);
            assertThat(messages(claim))
                    .extracting(TicketMessageImpl::getBody)
                    .containsExactly(words);
        }

        @Test
        void keepsMarkupAsTyped() {
            String words = "<script>alert('x')</script>\n\n\"quoted\" & ${7*7} #{x} '; drop";
            Claim claim = claims.file(customer, Desks.form(order, 0, words, 0), Locale.US);
            assertThat(messages(claim))
                    .extracting(TicketMessageImpl::getBody)
                    .containsExactly(words);
        }
    }

    @Nested
    class WhatIsSomeoneElses {

        private final StoreCustomer neighbour = store.customer();
        private final Claim claim = desks.file(customer, order, 0);

        @Test
        void anOrderIsNotFoundLikeAMissingOne() {
            refusedAlike(
                    () -> claims.claimable(neighbour.getId(), order.number),
                    () -> claims.claimable(neighbour.getId(), "missing"),
                    order.number,
                    "missing");
            assertThat(orders.ofCustomer(neighbour.getId(), order.number)).isEmpty();
            Map<String, Integer> before = rows();
            ClaimRequest form = Desks.form(order, 0, "mine?", 0);
            assertThatThrownBy(() -> claims.file(neighbour, form, Locale.US))
                    .isInstanceOf(NotFound.class);
            assertThat(rows()).isEqualTo(before);
        }

        @Test
        void aClaimIsNotFoundLikeAMissingOne() {
            String number = claim.getNumber();
            refusedAlike(
                    () -> claims.ofCustomer(neighbour.getId(), number),
                    () -> claims.ofCustomer(neighbour.getId(), "CL-2222-2222"),
                    number,
                    "CL-2222-2222");
            refusedAlike(
                    () -> claims.withdraw(neighbour, number),
                    () -> claims.withdraw(neighbour, "CL-2222-2222"),
                    number,
                    "CL-2222-2222");
            assertThat(desks.again(claim).getStatus()).isEqualTo(ClaimStatus.SUBMITTED);
            assertThat(claims.ofCustomer(neighbour.getId(), 20)).isEmpty();
        }

        @Test
        void aTicketIsNotFoundLikeAMissingOne() {
            String number = claim.getNumber();
            refusedAlike(
                    () -> tickets.ofCustomer(neighbour.getId(), number),
                    () -> tickets.ofCustomer(neighbour.getId(), "CL-2222-2222"),
                    number,
                    "CL-2222-2222");
            refusedAlike(
                    () -> tickets.customerReplies(neighbour, number, "hello", Desks.key()),
                    () -> tickets.customerReplies(neighbour, "CL-2222-2222", "hello", "k"),
                    number,
                    "CL-2222-2222");
            assertThat(messages(claim)).hasSize(1);
        }

        @Test
        void aCartIsNoOrderEvenOfOnesOwn() {
            PlacedOrder cart = store.cart(customer);
            assertThat(orders.byId(cart.id)).isEmpty();
            assertThat(orders.count(customer.getId())).isEqualTo(1);
        }

        private void refusedAlike(
                ThrowingCallable foreign, ThrowingCallable missing, String a, String b) {
            Throwable first = catchThrowable(foreign);
            Throwable second = catchThrowable(missing);
            assertThat(first).isInstanceOf(NotFound.class);
            assertThat(second).isInstanceOf(NotFound.class);
            assertThat(first.getMessage().replace(a, "#"))
                    .isEqualTo(second.getMessage().replace(b, "#"));
            assertThat(((NotFound) first).getText()).isEqualTo(((NotFound) second).getText());
        }
    }

    @Nested
    class TheConversation {

        private final Claim claim = desks.file(customer, order, 0, 1);

        @Test
        void takesNoWordsFromAPageThatIsOutOfDate() {
            long seen = desks.ticket(claim).getVersion();
            desks.reply(claim, "We look into it.", TicketStatus.OPEN);
            Map<String, Integer> before = rows();
            StaffReply late = new StaffReply("Me too.", TicketStatus.SOLVED, seen, Desks.key());
            assertThatThrownBy(() -> ticketDesk.reply(desks.other, claim.getNumber(), late))
                    .isInstanceOf(ChangedMeanwhile.class);
            assertThat(rows()).isEqualTo(before);
            assertThat(desks.ticket(claim).getStatus()).isEqualTo(TicketStatus.OPEN);
            assertThat(desks.ticket(claim).getAssigneeId()).isEqualTo(desks.agent.getId());
        }

        @Test
        void takesOneAnswerOfTwoAgentsWhoPressAtOnce() throws Exception {
            long seen = desks.ticket(claim).getVersion();
            List<Object> results =
                    eachAtOnce(() -> reply(desks.agent, seen), () -> reply(desks.other, seen));
            assertThat(results).filteredOn("answered"::equals).hasSize(1);
            assertThat(results)
                    .filteredOn(
                            e ->
                                    e instanceof ChangedMeanwhile
                                            || e instanceof Throwable
                                                    && Conflicts.isConflict((Throwable) e))
                    .as("the other is told: %s", results)
                    .hasSize(1);
            assertThat(messages(claim)).hasSize(2);
            assertThat(desks.ticket(claim).getMessageCount()).isEqualTo(2);
        }

        private Object reply(StaffMember by, long seen) {
            ticketDesk.reply(
                    by,
                    claim.getNumber(),
                    new StaffReply("Answer.", TicketStatus.PENDING, seen, Desks.key()));
            return "answered";
        }

        @Test
        void refusesEmptyAndEndlessWords() {
            Map<String, Integer> before = rows();
            String endless = String.join("", Collections.nCopies(100_000, "x"));
            for (String words : new String[] {null, "", " \n ", endless}) {
                assertThatThrownBy(
                                () ->
                                        tickets.customerReplies(
                                                customer, claim.getNumber(), words, Desks.key()))
                        .isInstanceOf(InvalidInput.class);
                assertThatThrownBy(() -> desks.reply(claim, words, TicketStatus.PENDING))
                        .isInstanceOf(InvalidInput.class);
                assertThatThrownBy(
                                () ->
                                        ticketDesk.note(
                                                desks.agent, claim.getNumber(), words, Desks.key()))
                        .isInstanceOf(InvalidInput.class);
            }
            assertThat(rows()).isEqualTo(before);
        }

        @Test
        void neverShowsANoteToTheCustomer() {
            ticketDesk.note(desks.agent, claim.getNumber(), "Secret: a liar.", Desks.key());
            desks.reply(claim, "Thank you.", TicketStatus.PENDING);

            Ticket ticket = tickets.ofCustomer(customer.getId(), claim.getNumber());
            assertThat(tickets.publicMessages(ticket))
                    .extracting(TicketMessageImpl::getKind)
                    .containsExactly(MessageKind.CUSTOMER, MessageKind.AGENT);
            assertThat(ticketDesk.conversation(desks.viewer, ticket))
                    .extracting(TicketMessageImpl::getKind)
                    .containsExactly(MessageKind.CUSTOMER, MessageKind.NOTE, MessageKind.AGENT);
            assertThat(ticket.getMessageCount()).isEqualTo(2);

            deliverAll();
            assertThat(postbox.mails).hasSize(1);
            assertThat(postbox.mails.get(0)).contains("Thank you.").doesNotContain("Secret");
        }

        @Test
        void countsAFormSentTwiceOnce() {
            String key = Desks.key();
            tickets.customerReplies(customer, claim.getNumber(), "Hello?", key);
            tickets.customerReplies(customer, claim.getNumber(), "Hello?", key);
            ticketDesk.note(desks.agent, claim.getNumber(), "Note.", key);
            ticketDesk.note(desks.agent, claim.getNumber(), "Note.", key);
            StaffReply reply =
                    new StaffReply(
                            "Yes.", TicketStatus.PENDING, desks.ticket(claim).getVersion(), key);
            ticketDesk.reply(desks.other, claim.getNumber(), reply);
            ticketDesk.reply(desks.other, claim.getNumber(), reply);
            assertThat(ticketDesk.conversation(desks.agent, desks.ticket(claim))).hasSize(4);
        }

        @Test
        void countsACustomersFormSentInEightTabsAtOnceOnce() throws Exception {
            String key = Desks.key();
            List<Object> results =
                    atOnce(
                            8,
                            () ->
                                    Conflicts.retry(
                                            () -> {
                                                tickets.customerReplies(
                                                        customer, claim.getNumber(), "Hi", key);
                                                return "sent";
                                            }));
            assertThat(results).containsOnly("sent");
            assertThat(messages(claim)).hasSize(2);
            assertThat(desks.ticket(claim).getMessageCount()).isEqualTo(2);
        }

        @Test
        void isOpenAgainWhenTheCustomerAnswersASolvedCase() {
            desks.decide(desks.agent, claim, "REJECTED", "REJECTED");
            desks.reply(claim, "Sorry.", TicketStatus.SOLVED);
            assertThat(desks.ticket(claim).getDueAt()).isEqualTo(Ticket.NEVER);

            tickets.customerReplies(customer, claim.getNumber(), "But why?", Desks.key());

            assertThat(desks.ticket(claim).getStatus()).isEqualTo(TicketStatus.OPEN);
            assertThat(desks.ticket(claim).getDueAt())
                    .isBetween(
                            System.currentTimeMillis(),
                            System.currentTimeMillis() + 4 * 86_400_000L);
            assertThat(desks.again(claim).getStatus()).isEqualTo(ClaimStatus.REJECTED);
        }

        @Test
        void staysNewWhenTheCustomerAddsAWordBeforeAnybodyLooked() {
            tickets.customerReplies(customer, claim.getNumber(), "And hurry.", Desks.key());
            assertThat(desks.ticket(claim).getStatus()).isEqualTo(TicketStatus.NEW);
            assertThat(desks.again(claim).getStatus()).isEqualTo(ClaimStatus.SUBMITTED);
        }

        @Test
        void takesNothingMoreOnceItIsClosed() {
            desks.reply(claim, "Done.", TicketStatus.SOLVED);
            ticketDesk.move(desks.agent, claim.getNumber(), TicketStatus.CLOSED);
            Map<String, Integer> before = rows();
            assertThatThrownBy(
                            () ->
                                    tickets.customerReplies(
                                            customer, claim.getNumber(), "Wait!", Desks.key()))
                    .isInstanceOf(MoveNotAllowed.class);
            assertThat(rows()).isEqualTo(before);
        }

        @Test
        void makesTheLinesWaitWhileItWaitsAndTheAnswerBringsThemBack() {
            desks.reply(claim, "Send a picture, please.", TicketStatus.PENDING);
            assertThat(lines(claim)).containsOnly(LineStatus.WAITING_FOR_CUSTOMER);
            assertThat(desks.again(claim).getStatus()).isEqualTo(ClaimStatus.WAITING_FOR_CUSTOMER);

            tickets.customerReplies(customer, claim.getNumber(), "Here.", Desks.key());

            assertThat(desks.ticket(claim).getStatus()).isEqualTo(TicketStatus.OPEN);
            assertThat(lines(claim)).containsOnly(LineStatus.UNDER_REVIEW);
            assertThat(desks.again(claim).getStatus()).isEqualTo(ClaimStatus.UNDER_REVIEW);
        }

        @Test
        void leavesDecidedLinesAloneWhenItWaits() {
            desks.decide(desks.agent, claim, "APPROVED", "");
            desks.reply(claim, "And the other?", TicketStatus.PENDING);
            assertThat(lines(claim))
                    .containsExactly(LineStatus.APPROVED, LineStatus.WAITING_FOR_CUSTOMER);
        }

        @Test
        void belongsToWhoTookItUntilItIsGivenBack() {
            ticketDesk.assign(desks.agent, claim.getNumber(), true);
            assertThat(desks.ticket(claim).getAssigneeId()).isEqualTo(desks.agent.getId());
            assertThat(desks.ticket(claim).getStatus()).isEqualTo(TicketStatus.OPEN);
            ticketDesk.assign(desks.agent, claim.getNumber(), false);
            assertThat(desks.ticket(claim).getAssigneeId()).isNull();
        }
    }

    @Nested
    class TheDecision {

        private final Claim claim = desks.file(customer, order, 0, 1);

        @Test
        void fromAPageThatIsOutOfDateDecidesNothing() {
            Claim seen = desks.again(claim);
            desks.reply(claim, "One moment.", TicketStatus.PENDING);
            Map<String, Integer> before = rows();
            assertThatThrownBy(
                            () ->
                                    claimDesk.decide(
                                            desks.other,
                                            claim.getNumber(),
                                            Desks.decision(seen, "", "REJECTED", "REJECTED")))
                    .isInstanceOf(ChangedMeanwhile.class);
            assertThat(rows()).isEqualTo(before);
            assertThat(lines(claim)).containsOnly(LineStatus.WAITING_FOR_CUSTOMER);
        }

        @Test
        void ofALineThatIsDecidedIsRefused() {
            desks.decide(desks.agent, claim, "APPROVED", "");
            assertThatThrownBy(() -> desks.decide(desks.agent, claim, "REJECTED", ""))
                    .isInstanceOf(InvalidInput.class);
            assertThat(lines(claim)).containsExactly(LineStatus.APPROVED, LineStatus.UNDER_REVIEW);
        }

        @ParameterizedTest
        @CsvSource({
            "APPROVED, APPROVED, APPROVED",
            "APPROVED, REJECTED, PARTLY_APPROVED",
            "REJECTED, APPROVED, PARTLY_APPROVED",
            "REJECTED, REJECTED, REJECTED"
        })
        void ofAllLinesIsTheClaimsAndNothingIsDueAnyMore(
                String first, String second, ClaimStatus status) {
            desks.decide(desks.agent, claim, first, second);
            Claim decided = desks.again(claim);
            assertThat(decided.getStatus()).isEqualTo(status);
            assertThat(decided.getDecidedAt()).isNotNull();
            assertThat(decided.getLines())
                    .extracting(ClaimLineImpl::getStatus, ClaimLineImpl::getDecidedBy)
                    .containsExactly(
                            tuple(LineStatus.valueOf(first), "agent"),
                            tuple(LineStatus.valueOf(second), "agent"));
            assertThat(desks.ticket(claim).getDueAt()).isEqualTo(Ticket.NEVER);
        }

        @Test
        void ofOneLineLeavesTheOtherUnderReviewAndDue() {
            desks.decide(desks.agent, claim, "APPROVED", "");
            Claim seen = desks.again(claim);
            assertThat(seen.getStatus()).isEqualTo(ClaimStatus.UNDER_REVIEW);
            assertThat(seen.getDecidedAt()).isNull();
            assertThat(desks.ticket(claim).getDueAt()).isEqualTo(claim.getAnswerBy());
            assertThat(desks.ticket(claim).getStatus()).isEqualTo(TicketStatus.OPEN);
        }

        @Test
        void tellsTheCustomerOnceWithItsWords() {
            deliverAll();
            postbox.mails.clear();
            claimDesk.decide(
                    desks.agent,
                    claim.getNumber(),
                    Desks.decision(desks.again(claim), "We are sorry.", "APPROVED", "REJECTED"));
            deliverAll();
            assertThat(postbox.mails).hasSize(1);
            assertThat(postbox.mails.get(0))
                    .startsWith(customer.getEmail())
                    .contains("We are sorry.", "PARTLY_APPROVED", claim.getNumber());
            assertThat(messages(claim)).hasSize(2);
        }

        @Test
        void andTheCustomersWithdrawalAtOnceDoNotMix() throws Exception {
            Claim seen = desks.again(claim);
            List<Object> results =
                    eachAtOnce(
                            () -> {
                                claimDesk.decide(
                                        desks.agent,
                                        claim.getNumber(),
                                        Desks.decision(seen, "", "APPROVED", "APPROVED"));
                                return "decided";
                            },
                            () -> {
                                claims.withdraw(customer, claim.getNumber());
                                return "withdrawn";
                            });
            assertThat(results).filteredOn(String.class::isInstance).as("%s", results).hasSize(1);
            boolean decided = results.contains("decided");
            assertThat(lines(claim))
                    .containsOnly(decided ? LineStatus.APPROVED : LineStatus.WITHDRAWN);
        }
    }

    @Nested
    class Withdrawing {

        private final Claim claim = desks.file(customer, order, 0, 1);

        @Test
        void isRefusedWhenAllIsDecided() {
            desks.decide(desks.agent, claim, "APPROVED", "REJECTED");
            assertThat(claims.canWithdraw(desks.again(claim))).isFalse();
            assertThatThrownBy(() -> claims.withdraw(customer, claim.getNumber()))
                    .isInstanceOf(MoveNotAllowed.class);
            assertThat(lines(claim)).containsExactly(LineStatus.APPROVED, LineStatus.REJECTED);
        }

        @Test
        void endsTheCaseAndGivesTheUnitsBack() {
            claims.withdraw(customer, claim.getNumber());
            assertThat(desks.again(claim).getStatus()).isEqualTo(ClaimStatus.WITHDRAWN);
            assertThat(desks.ticket(claim).getStatus()).isEqualTo(TicketStatus.SOLVED);
            assertThat(desks.ticket(claim).getDueAt()).isEqualTo(Ticket.NEVER);
            ClaimableOrder claimable = claims.claimable(customer.getId(), order.number);
            assertThat(claimable.claimable(claimable.getOrder().getLines().get(1))).isEqualTo(3);
        }

        @Test
        void twiceIsOnce() {
            claims.withdraw(customer, claim.getNumber());
            Map<String, Integer> after = rows();
            claims.withdraw(customer, claim.getNumber());
            assertThat(rows()).isEqualTo(after);
        }

        @Test
        void takesBackOnlyWhatIsNotDecided() {
            desks.decide(desks.agent, claim, "APPROVED", "");
            claims.withdraw(customer, claim.getNumber());
            assertThat(lines(claim)).containsExactly(LineStatus.APPROVED, LineStatus.WITHDRAWN);
            assertThat(desks.again(claim).getStatus()).isEqualTo(ClaimStatus.APPROVED);
        }

        @Test
        void worksWheneverItsButtonIsThereEvenOnAClosedTicket() {
            desks.reply(claim, "We think it is done.", TicketStatus.SOLVED);
            ticketDesk.move(desks.agent, claim.getNumber(), TicketStatus.CLOSED);
            assertThat(claims.canWithdraw(desks.again(claim))).isTrue();
            claims.withdraw(customer, claim.getNumber());
            assertThat(desks.again(claim).getStatus()).isEqualTo(ClaimStatus.WITHDRAWN);
            assertThat(desks.ticket(claim).getStatus()).isEqualTo(TicketStatus.CLOSED);
        }
    }

    @Nested
    class TheHistory {

        @Test
        void isAppendedToAndNeverChanged() {
            Claim claim = desks.file(customer, order, 0, 1);
            List<String> seen = new ArrayList<>();
            List<Runnable> acts =
                    Arrays.asList(
                            () -> desks.reply(claim, "Picture?", TicketStatus.PENDING),
                            () ->
                                    tickets.customerReplies(
                                            customer, claim.getNumber(), "Here.", Desks.key()),
                            () -> desks.decide(desks.agent, claim, "APPROVED", ""),
                            () -> claims.withdraw(customer, claim.getNumber()));
            for (Runnable act : acts) {
                act.run();
                List<String> now = history(claim);
                assertThat(now.size()).isGreaterThan(seen.size());
                assertThat(now.subList(0, seen.size())).isEqualTo(seen);
                seen = now;
            }
            assertThat(seen.stream().map(row -> row.split("\\|")[1]))
                    .containsExactly(
                            "claim.submitted",
                            "ticket.replied.agent",
                            "ticket.assigned",
                            "ticket.status",
                            "claim.line.waiting-for-customer",
                            "claim.line.waiting-for-customer",
                            "ticket.replied.customer",
                            "ticket.status",
                            "claim.line.under-review",
                            "claim.line.under-review",
                            "claim.line.approved",
                            "claim.withdrawn",
                            "ticket.status");
        }

        private List<String> history(Claim claim) {
            List<String> rows = new ArrayList<>();
            for (HistoryImpl row : ticketDesk.history(desks.agent, desks.ticket(claim))) {
                rows.add(
                        row.getId()
                                + "|"
                                + row.getAct()
                                + "|"
                                + row.getActorName()
                                + "|"
                                + row.getHappenedAt()
                                + "|"
                                + row.getStatusFrom()
                                + "|"
                                + row.getStatusTo()
                                + "|"
                                + row.getReason());
            }
            return rows;
        }
    }

    @Nested
    class Deliveries {

        @Test
        void thatFailLeaveTheActAloneAndAreTriedAgainLater() {
            postbox.failure = new IllegalStateException("no server");
            Claim claim = desks.file(customer, order, 0);
            deliverAll();

            assertThat(desks.again(claim).getStatus()).isEqualTo(ClaimStatus.SUBMITTED);
            assertThat(consumer.events).as("the other consumer got its own").hasSize(1);
            Map<String, Object> row = mailDelivery(claim);
            assertThat(row).containsEntry("STATE", "PENDING").containsEntry("ATTEMPTS", 1);
            assertThat(String.valueOf(row.get("LAST_ERROR"))).contains("no server");
            assertThat(((Number) row.get("NEXT_AT")).longValue())
                    .isGreaterThan(System.currentTimeMillis());

            postbox.failure = null;
            deliverAll();
            assertThat(postbox.mails).as("before its time has come").isEmpty();

            itsTimeHasCome(claim);
            deliverAll();
            deliverAll();
            assertThat(postbox.mails).hasSize(1);
            assertThat(mailDelivery(claim)).containsEntry("STATE", "DONE");
        }

        @Test
        void thatFailTwentyTimesAreLaidAside() {
            // half a sign stands where the text is cut, and a NUL before it
            String words = "\u0000" + String.join("", Collections.nCopies(900, "😀"));
            postbox.failure = new IllegalStateException(words);
            Claim claim = desks.file(customer, order, 0);
            store.sql.update(
                    "update AFS_DELIVERY set ATTEMPTS = 19 where CONSUMER = 'mail' and STATE ="
                            + " 'PENDING'");
            deliverAll();
            assertThat(mailDelivery(claim)).containsEntry("STATE", "DEAD");
            String error = String.valueOf(mailDelivery(claim).get("LAST_ERROR"));
            assertThat(error).isEqualTo(Words.tidy(error)).endsWith("😀");
            postbox.failure = null;
            itsTimeHasCome(claim);
            deliverAll();
            assertThat(postbox.mails).isEmpty();
        }

        @Test
        void areLeasedByOneNodeAtATime() throws Exception {
            Claim claim = desks.file(customer, order, 0);
            long id = ((Number) mailDelivery(claim).get("DELIVERY_ID")).longValue();
            DeliveryQueue deliveries = store.bean("aftersaleDeliveryQueue", DeliveryQueue.class);
            List<Object> results =
                    atOnce(
                            8,
                            () -> {
                                Optional<Delivery> lease = deliveries.lease(id, 60_000);
                                return lease.isPresent() ? "mine" : "not mine";
                            });
            assertThat(results).filteredOn("mine"::equals).as("%s", results).hasSize(1);
            assertThat(deliveries.due(1_000)).doesNotContain(id);
        }

        @Test
        void ofANodeThatDiedComeBackWhenItsLeaseEnds() {
            Claim claim = desks.file(customer, order, 0);
            long id = ((Number) mailDelivery(claim).get("DELIVERY_ID")).longValue();
            DeliveryQueue deliveries = store.bean("aftersaleDeliveryQueue", DeliveryQueue.class);
            assertThat(deliveries.lease(id, -1)).isPresent();
            deliverAll();
            assertThat(postbox.mails).hasSize(1);
        }

        @Test
        void goToAConsumerAStoreAddedByTheListsId() {
            Claim claim = desks.file(customer, order, 0);
            deliverAll();
            assertThat(consumer.events).hasSize(1);
            assertThat(consumer.events.get(0).getType()).isEqualTo("claim.filed");
            assertThat(consumer.events.get(0).number("ticketId")).isEqualTo(claim.getTicketId());
        }

        private Map<String, Object> mailDelivery(Claim claim) {
            return store.sql.queryForMap(
                    "select d.* from AFS_DELIVERY d join AFS_EVENT e on e.EVENT_ID = d.EVENT_ID"
                            + " where e.CASE_NUMBER = ? and d.CONSUMER = 'mail'",
                    claim.getNumber());
        }

        private void itsTimeHasCome(Claim claim) {
            store.sql.update(
                    "update AFS_DELIVERY set NEXT_AT = 0 where DELIVERY_ID = ?",
                    mailDelivery(claim).get("DELIVERY_ID"));
        }
    }

    @Nested
    class WhoLacksAPermission {

        private final Claim claim = desks.file(customer, order, 0);

        @Test
        void isRefusedByEveryMethodOfTheDesks() throws Exception {
            Map<String, Integer> before = rows();
            for (Object[] deskAndType :
                    new Object[][] {
                        {ticketDesk, TicketDesk.class},
                        {claimDesk, ClaimDesk.class},
                        {queue, TicketQueue.class}
                    }) {
                for (Method method : ((Class<?>) deskAndType[1]).getMethods()) {
                    refused(deskAndType[0], method, desks.catalog);
                }
            }
            assertThat(rows()).isEqualTo(before);
        }

        @Test
        void butMayReadIsRefusedEveryAct() {
            Set<String> acts =
                    Stream.of("reply", "note", "assign", "move", "decide")
                            .collect(Collectors.toSet());
            Map<String, Integer> before = rows();
            int refused = 0;
            for (Method method : TicketDesk.class.getMethods()) {
                if (acts.contains(method.getName())) {
                    refused(ticketDesk, method, desks.viewer);
                    refused++;
                }
            }
            for (Method method : ClaimDesk.class.getMethods()) {
                if (acts.contains(method.getName())) {
                    refused(claimDesk, method, desks.viewer);
                    refused++;
                }
            }
            assertThat(refused).isEqualTo(5);
            assertThat(rows()).isEqualTo(before);
            assertThat(ticketDesk.open(desks.viewer, claim.getNumber())).isNotNull();
            assertThat(ticketDesk.movesFor(desks.viewer, desks.ticket(claim))).isEmpty();
            assertThat(claimDesk.canDecide(desks.viewer, claim)).isFalse();
        }

        @Test
        void learnsNothingAboutWhatExists() {
            assertThatThrownBy(() -> ticketDesk.open(desks.catalog, "CL-2222-2222"))
                    .isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> ticketDesk.open(desks.agent, "CL-2222-2222"))
                    .isInstanceOf(NotFound.class);
        }

        @Test
        void toDecideMayStillAnswer() {
            StaffMember answering =
                    Desks.staff(
                            -11,
                            "answering",
                            org.aftersale.host.Permission.READ,
                            org.aftersale.host.Permission.ANSWER);
            assertThatThrownBy(() -> desks.decide(answering, claim, "APPROVED"))
                    .isInstanceOf(Forbidden.class);
            ticketDesk.note(answering, claim.getNumber(), "Noted.", Desks.key());
        }

        /** Throws Forbidden; the two that only say which buttons there are say: none. */
        private void refused(Object desk, Method method, StaffMember staff) {
            Object answer = null;
            Throwable thrown = null;
            try {
                answer = method.invoke(desk, arguments(method, staff));
            } catch (InvocationTargetException e) {
                thrown = e.getCause();
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
            if (method.getName().equals("movesFor")) {
                assertThat((Set<?>) answer).isEmpty();
            } else if (method.getName().equals("canDecide")) {
                assertThat(answer).isEqualTo(false);
            } else {
                assertThat(thrown).as(method.toString()).isInstanceOf(Forbidden.class);
            }
        }

        private Object[] arguments(Method method, StaffMember staff) {
            Map<Class<?>, Object> values = new LinkedHashMap<>();
            values.put(StaffMember.class, staff);
            values.put(String.class, claim.getNumber());
            values.put(Ticket.class, desks.ticket(claim));
            values.put(Claim.class, claim);
            values.put(int.class, 1);
            values.put(long.class, claim.getTicketId());
            values.put(boolean.class, true);
            values.put(TicketStatus.class, TicketStatus.OPEN);
            values.put(QueueView.class, QueueView.ALL);
            values.put(
                    StaffReply.class,
                    new StaffReply("x", TicketStatus.OPEN, desks.ticket(claim).getVersion(), "k"));
            values.put(DecisionRequest.class, Desks.decision(desks.again(claim), "", "APPROVED"));
            return Arrays.stream(method.getParameterTypes()).map(values::get).toArray();
        }
    }

    @Nested
    class APage {

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
            claims.statuses(
                    page.getItems().stream().map(Ticket::getId).collect(Collectors.toList()));
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

    private static Map<String, Integer> rows() {
        Map<String, Integer> rows = new LinkedHashMap<>();
        for (String table : TABLES) {
            rows.put(table, store.count(table));
        }
        return rows;
    }

    private static List<TicketMessageImpl> messages(Claim claim) {
        return tickets.publicMessages(tickets.ofCustomer(claim.getCustomerId(), claim.getNumber()));
    }

    private static List<LineStatus> lines(Claim claim) {
        return desks.again(claim).getLines().stream()
                .map(ClaimLineImpl::getStatus)
                .collect(Collectors.toList());
    }

    private static void deliverAll() {
        store.bean("aftersaleEventDispatcher", EventDispatcher.class).deliverDue();
    }

    /** What each of n threads got, or threw, that did the same at the same moment. */
    private static List<Object> atOnce(int threads, Callable<Object> act) throws Exception {
        return eachAtOnce(Collections.nCopies(threads, act));
    }

    @SafeVarargs
    private static List<Object> eachAtOnce(Callable<Object>... acts) throws Exception {
        return eachAtOnce(Arrays.asList(acts));
    }

    private static List<Object> eachAtOnce(List<Callable<Object>> acts) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(acts.size());
        try {
            CyclicBarrier start = new CyclicBarrier(acts.size());
            List<Future<Object>> futures = new ArrayList<>();
            for (Callable<Object> act : acts) {
                futures.add(
                        threads.submit(
                                () -> {
                                    start.await();
                                    try {
                                        return act.call();
                                    } catch (RuntimeException e) {
                                        return e;
                                    }
                                }));
            }
            List<Object> results = new ArrayList<>();
            for (Future<Object> future : futures) {
                results.add(future.get());
            }
            return results;
        } finally {
            threads.shutdown();
        }
    }
}
