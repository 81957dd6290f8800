package org.aftersale.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** What two shops and a back office over one database keep to, whichever database it is. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class SeveralNodesContract {

    /** "Every act in one is seen in the others within 2 seconds." */
    private static final long SEEN_MILLIS = 2_000;

    private static final long MAILED_MILLIS = 30_000;

    private final String kind;
    private final List<String> filed = Collections.synchronizedList(new ArrayList<>());
    private ScratchDatabase database;
    private Nodes nodes;

    SeveralNodesContract(String kind) {
        this.kind = kind;
    }

    @BeforeAll
    void start() {
        database = ScratchDatabase.on(kind);
        Stream.of("office", "shop-0", "shop-1")
                .forEach(name -> Folders.delete(RunningStore.work().resolve(kind + '-' + name)));
        nodes = new Nodes(database);
    }

    @AfterAll
    void stop() {
        if (nodes != null) {
            nodes.close();
        }
        if (database != null) {
            database.close();
        }
    }

    @Test
    @Order(1)
    void changesAreVisibleOnOtherNodesWithinTwoSeconds() {
        Http here = Http.shopper(nodes.shop(0), "shopper");
        Http there = Http.shopper(nodes.shop(1), "shopper");
        Http agent = Http.staff(nodes.office(), "agent");
        String queue = "/admin/aftersale/tickets";
        // the first look at a page compiles it, which is no delay between nodes
        Conversation before = new Conversation(ClaimForm.file(here, "DEMO-1006", "The first."));
        before.lookFrom(agent, here, there);
        Conversation one = new Conversation(ClaimForm.file(here, "DEMO-1005", "Seen from afar."));
        long office = seen(agent, queue, one.number);
        long other = seen(there, "/account/service", one.number);
        one.answer(agent, "Said in the office.");
        long first = seen(here, one.inTheShop(), "Said in the office.");
        long second = seen(there, one.inTheShop(), "Said in the office.");
        assertThat(one.send(there, one.form(there, "Said on the second shop."))).isTrue();
        long back = seen(agent, one.inTheOffice(), "Said on the second shop.");
        System.out.printf(
                "%s: a claim was seen in the office after %d ms, on the other shop after %d ms; the"
                        + " answer after %d and %d ms; the reply after %d ms%n",
                kind, office, other, first, second, back);
    }

    private static long seen(Http client, String path, String words) {
        return Polling.until(words, SEEN_MILLIS, () -> client.get(path).body().contains(words));
    }

    @Test
    @Order(1)
    void settingsTakeEffectOnOtherNodesWithinTwoSeconds() {
        Http admin = Http.staff(nodes.office(), "admin");
        String claims = "/account/claims/new?order=DEMO-1004";
        List<Http> shops =
                List.of(
                        Http.shopper(nodes.shop(0), "shopper"),
                        Http.shopper(nodes.shop(1), "shopper"));
        shops.forEach(shop -> assertThat(shop.get(claims).body()).contains("within 2 days"));
        SettingsE2E.save(admin, "answer-days.claim", "2", "27");
        for (Http shop : shops) {
            System.out.printf(
                    "%s: a setting took effect after %d ms%n",
                    kind, seen(shop, claims, "within 27 days"));
        }
        SettingsE2E.save(admin, "answer-days.claim", "27", "2");
    }

    @Test
    @Order(2)
    void acceptsOneOfTwoConcurrentClaimsOnDifferentNodes() {
        Http here = Http.shopper(nodes.shop(0), "shopper");
        Http there = Http.shopper(nodes.shop(1), "shopper");
        for (String order : new String[] {"DEMO-1002", "DEMO-1002", "DEMO-1003", "DEMO-1003"}) {
            ClaimForm one = new ClaimForm(here, order);
            ClaimForm other = new ClaimForm(there, order);
            assertThat(one.line).isEqualTo(other.line);
            CyclicBarrier instant = new CyclicBarrier(2);
            CompletableFuture<Http.Answer> second =
                    CompletableFuture.supplyAsync(() -> at(instant, other, "Asked there."));
            Http.Answer first = at(instant, one, "Asked here.");
            assertThat(List.of(first.status(), second.join().status()))
                    .as(first.location() + ' ' + second.join().location())
                    .containsExactlyInAnyOrder(302, 409);
            assertThat(
                            database.number(
                                    "SELECT COUNT(*) FROM AFS_CLAIM_LINE WHERE ORDER_ITEM_ID = "
                                            + one.line))
                    .isEqualTo(1);
        }
    }

    private static Http.Answer at(CyclicBarrier instant, ClaimForm form, String words) {
        try {
            instant.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return form.good(words);
    }

    @Test
    @Order(3)
    void twentyClaimsGetTwentyNumbersAndTwentyMails() {
        CompletableFuture<Void> here =
                CompletableFuture.runAsync(
                        () -> {
                            fileSome(0, "shopper", "DEMO-1001", 5);
                            fileSome(0, "shopper", "DEMO-1005", 6);
                        });
        fileSome(1, "neighbour", "DEMO-2001", 4);
        fileSome(1, "shopper", "DEMO-1004", 3);
        fileSome(1, "shopper", "DEMO-1006", 2);
        here.join();

        assertThat(filed).hasSize(20).doesNotHaveDuplicates();
        for (String number : filed) {
            Polling.until("mail of " + number, MAILED_MILLIS, () -> mailsWith(number) > 0);
        }
        nothingIsLeftToDo(MAILED_MILLIS);
        assertThat(filed).allSatisfy(number -> assertThat(mailsWith(number)).isEqualTo(1));
        assertThat(database.number("SELECT COUNT(*) FROM AFS_DELIVERY WHERE ATTEMPTS > 0"))
                .isZero();
    }

    private void fileSome(int node, String client, String order, int count) {
        Http shopper = Http.shopper(nodes.shop(node), client);
        for (int i = 0; i < count; i++) {
            filed.add(ClaimForm.file(shopper, order, "Number " + i + " of " + order));
        }
    }

    private long mailsWith(String words) {
        return database.number(
                "SELECT COUNT(*) FROM FERNHILL_MAIL WHERE SUBJECT LIKE '%"
                        + words
                        + "%' OR HTML LIKE '%"
                        + words
                        + "%'");
    }

    @Test
    @Order(4)
    void completesOperationsOnceAfterANodeIsKilled() {
        ScratchDatabase.assumeItsTurn(kind);
        List<String> shoppers =
                database.column(
                        "SELECT CASE_NUMBER FROM AFS_CLAIM WHERE ORDER_NUMBER = 'DEMO-1001'");
        KilledNodes killed =
                new KilledNodes(
                        nodes,
                        new Conversation(shoppers.get(0)),
                        new Conversation(shoppers.get(1)));
        killed.run();
        int ended = nodes.leasesOfTheDeadEnd();
        nothingIsLeftToDo(180_000);
        long takenOver = database.number("SELECT SUM(LAPSED) FROM AFS_DELIVERY");
        assertThat(takenOver).as("taken over from the dead").isGreaterThanOrEqualTo(ended);
        long doubled = 0;
        for (String words : killed.answers()) {
            long mails = mailsWith(words);
            assertThat(mails).as("mails of " + words).isPositive();
            doubled += mails - 1;
        }
        // a shop that dies between the mail server's yes and its own note of it sends once more
        assertThat(doubled).isLessThanOrEqualTo(killed.kills()).isLessThanOrEqualTo(takenOver);
        for (String words : killed.replies()) {
            assertThat(
                            database.number(
                                    "SELECT COUNT(*) FROM AFS_MESSAGE WHERE BODY LIKE '"
                                            + words
                                            + "'"))
                    .as(words)
                    .isEqualTo(1);
        }
        System.out.printf(
                "%s: %d kills during %d answers and %d replies; %d deliveries taken over from the"
                        + " dead, %d mails sent twice%n",
                kind,
                killed.kills(),
                killed.answers().size(),
                killed.replies().size(),
                takenOver,
                doubled);
    }

    private void nothingIsLeftToDo(long mostMillis) {
        Polling.until(
                "nothing pending",
                mostMillis,
                () ->
                        database.number("SELECT COUNT(*) FROM AFS_DELIVERY WHERE STATE = 'PENDING'")
                                == 0);
        assertThat(database.number("SELECT COUNT(*) FROM AFS_DELIVERY WHERE STATE = 'DEAD'"))
                .isZero();
    }
}
