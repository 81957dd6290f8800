package org.aftersale.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * A customer and an agent who go on writing while the shops are killed: the customer sends a form
 * again, to the other shop, until one of them takes it.
 */
final class KilledNodes {

    private static final long SEED = System.nanoTime();

    private final Nodes nodes;
    private final Conversation written;
    private final Conversation answered;
    private final List<String> replies = Collections.synchronizedList(new ArrayList<>());
    private final List<String> answers = Collections.synchronizedList(new ArrayList<>());
    private final Random random = new Random(SEED);
    private final AtomicReferenceArray<Http> shoppers = new AtomicReferenceArray<>(2);
    private volatile boolean over;
    private int kills;

    /**
     * @param written where the customer writes
     * @param answered where the agent writes; another, because an agent must read what a customer
     *     wrote before answering, and this one never stops
     */
    KilledNodes(Nodes nodes, Conversation written, Conversation answered) {
        this.nodes = nodes;
        this.written = written;
        this.answered = answered;
    }

    /**
     * The first shop dies and the second serves alone; the second dies and nobody serves; both come
     * back; the first dies for good, and the second has to end what it left.
     */
    void run() {
        System.out.println("Moments of the kills are drawn from " + SEED);
        logIn(0);
        logIn(1);
        CompletableFuture<Void> customer = CompletableFuture.runAsync(this::reply);
        CompletableFuture<Void> agent = CompletableFuture.runAsync(this::answer);
        try {
            killSoon(0);
            killSoon(1);
            nodes.startShops();
            logIn(0);
            logIn(1);
            killSoon(0);
            someTime();
        } finally {
            over = true;
        }
        customer.join();
        agent.join();
        assertThat(replies).isNotEmpty();
        assertThat(answers).isNotEmpty();
    }

    private void killSoon(int shop) {
        someTime();
        nodes.killShop(shop);
        kills++;
    }

    private void someTime() {
        pause(1_500 + random.nextInt(2_500));
    }

    private void logIn(int shop) {
        shoppers.set(shop, Http.shopper(nodes.shop(shop), "shopper"));
    }

    private void reply() {
        for (int i = 0; !over; i++) {
            String words = "Reply " + i + " from the customer.";
            String[] form = {"key", UUID.randomUUID().toString(), "body", words};
            int shop = i;
            while (!written.send(shoppers.get(shop % 2), form)) {
                shop++;
                pause(100);
            }
            replies.add(words);
            pause(50);
        }
    }

    private void answer() {
        Http agent = Http.staff(nodes.office(), "agent");
        for (int i = 0; !over; i++) {
            String words = "Answer-" + i + "-of-the-office.";
            answered.answer(agent, words);
            answers.add(words);
            pause(100);
        }
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the customer was told is sent. */
    List<String> replies() {
        return replies;
    }

    /** What the agent was told is sent. */
    List<String> answers() {
        return answers;
    }

    int kills() {
        return kills;
    }
}
