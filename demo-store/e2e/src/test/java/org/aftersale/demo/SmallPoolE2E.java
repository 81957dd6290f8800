package org.aftersale.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Twenty people at once in a store whose pool has two connections. Were a request ever to need a
 * second connection while it holds one, two of them would wait for each other, and all others for
 * them.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SmallPoolE2E {

    private static final int PEOPLE = 20;
    private static final int TIMES = 3;

    /** Below the 30 s after which the pool refuses who waits. */
    private static final long LONGEST_MILLIS = 20_000;

    private final Http operator = new Http(RunningStore.shared().address());
    private final List<String> wrong = Collections.synchronizedList(new ArrayList<>());
    private OurCases cases;
    private String size;

    @BeforeAll
    void makeCasesAndShrinkThePool() {
        cases = new OurCases();
        size = operator.get("/figures/pool").body().trim().split("\t")[2];
        operator.get("/figures/pool?max=2");
    }

    @AfterAll
    void growThePoolAgain() {
        operator.get("/figures/pool?max=" + size);
        cases.close();
    }

    @Test
    void everyPageAnswers() throws Exception {
        Map<OurPages.Visitor, Http> people = new HashMap<>();
        List<Callable<Object>> visits = new ArrayList<>();
        for (OurPages.OurPage page : OurPages.all(cases)) {
            Http visitor = people.computeIfAbsent(page.visitor(), SmallPoolE2E::signIn);
            for (int i = 0; i < TIMES; i++) {
                visits.add(() -> timed(page.path(), () -> visitor.get(page.path())));
            }
        }
        Collections.shuffle(visits, new Random(1));
        atOnce(visits);
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyActIsDoneOnce() throws Exception {
        List<Http> shoppers = sessions("shopper", false);
        List<Http> agents = sessions("agent", true);
        List<Callable<Object>> people = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            Http shopper = shoppers.get(i);
            Http agent = agents.get(i);
            String word = "pool-" + i + '-';
            people.add(() -> converse(shopper, agent, word));
        }
        atOnce(people);
        assertThat(wrong).isEmpty();
    }

    /** A question, a vote, an answer of either side and a note; each is there once. */
    private Object converse(Http shopper, Http agent, String word) throws Exception {
        String number = QuestionForm.ask(shopper, "", word + "question");
        String shop = "/account/tickets/" + number;
        String office = "/admin/aftersale/tickets/" + number;
        timed("vote", SmallPoolE2E::vote);
        timed("answer", () -> reply(shopper, shop, "/reply", word + "answer"));
        timed("note", () -> reply(agent, office, "/note", word + "note"));
        timed("reply", () -> reply(agent, office, "/reply", word + "reply"));
        String conversation = agent.get(office).body();
        for (String act : List.of("answer", "note", "reply")) {
            int times = conversation.split(word + act, -1).length - 1;
            if (times != 1) {
                wrong.add(word + act + " is there " + times + " times");
            }
        }
        return null;
    }

    @Test
    void noThreadHoldsTwoConnections() {
        assertThat(operator.get("/figures/connections").body()).isEmpty();
    }

    private static Http signIn(OurPages.Visitor visitor) {
        if (visitor.name().isEmpty()) {
            return new Http(RunningStore.shared().address());
        }
        return visitor.office() ? Http.staff(visitor.name()) : Http.shopper(visitor.name());
    }

    private static List<Http> sessions(String name, boolean office) {
        return IntStream.range(0, PEOPLE)
                .mapToObj(i -> signIn(new OurPages.Visitor(name, office)))
                .toList();
    }

    private static Http.Answer vote() {
        Http visitor = new Http(RunningStore.shared().address());
        String article = "/help/articles/track-an-order";
        return visitor.post(article + "/helpful", "csrfToken", visitor.tokenOn(article));
    }

    private static Http.Answer reply(Http who, String page, String act, String word) {
        return PageForm.of(who.get(page).body(), act).with("body", word).send(who);
    }

    private Object timed(String what, Callable<Http.Answer> request) throws Exception {
        long began = System.nanoTime();
        int status = request.call().status();
        long millis = (System.nanoTime() - began) / 1_000_000;
        if (status >= 500 || millis > LONGEST_MILLIS) {
            wrong.add(what + ": " + status + " after " + millis + " ms");
        }
        return null;
    }

    private static void atOnce(List<Callable<Object>> all) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(PEOPLE);
        try {
            for (Future<Object> done : threads.invokeAll(all)) {
                done.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
