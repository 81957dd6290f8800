package org.aftersale.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Two nodes at a time on one database, each killed at a random moment and followed by another.
 *
 * <p>{@code -Daftersale.kill.kills=N} says how often on all databases together, {@code
 * -Daftersale.kill.seed=N} repeats the moments as far as the machine lets it.
 */
public final class Killing {

    public static final long SEED = Long.getLong("aftersale.kill.seed", System.currentTimeMillis());

    private static final int KILLS = Integer.getInteger("aftersale.kill.kills", 200);
    private static final int AT_ONCE = 2;
    private static final int LONGEST_AFTER_ITS_WORD = 400;

    private final Class<?> main;
    private final Arguments arguments;
    private final int share;
    private final File log;
    private final AtomicInteger nodes = new AtomicInteger();
    private final AtomicInteger kills = new AtomicInteger();
    private final Queue<NodeProcess> started = new ConcurrentLinkedQueue<>();

    /**
     * @param main the node's
     * @param databases how many bear the kills together
     */
    public Killing(Class<?> main, Arguments arguments, int databases) {
        this.main = main;
        this.arguments = arguments;
        this.share = (KILLS + databases - 1) / databases;
        this.log = new File(System.getProperty("java.io.tmpdir"), main.getSimpleName() + ".log");
    }

    /** How many kills this database bears at least. */
    public int share() {
        return share;
    }

    public int kills() {
        return kills.get();
    }

    public int nodes() {
        return nodes.get();
    }

    /**
     * Kills until there were enough.
     *
     * @param stages words of nodes; a while after one of them each is killed, so that on a slow
     *     machine, too, some have done nothing yet and some are in the middle
     */
    public void run(List<String> stages) throws Exception {
        ExecutorService slots = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int slot = 0; slot < AT_ONCE; slot++) {
                Random random = new Random(SEED * 31 + slot);
                all.add(slots.submit(() -> oneAfterTheOther(stages, random)));
            }
            for (Future<?> one : all) {
                one.get();
            }
        } finally {
            slots.shutdownNow();
        }
    }

    private Void oneAfterTheOther(List<String> stages, Random random) throws Exception {
        while (kills.get() < share) {
            NodeProcess node = start(false);
            node.awaits(stages.get(random.nextInt(stages.size())));
            Thread.sleep(random.nextInt(LONGEST_AFTER_ITS_WORD));
            assertThat(node.isAlive()).as("it ran until it was killed").isTrue();
            node.kill();
            kills.incrementAndGet();
        }
        return null;
    }

    /** Starts a node that finishes what is left, and waits until it works. */
    public NodeProcess startOfTheLast() throws IOException {
        return start(true);
    }

    private NodeProcess start(boolean last) throws IOException {
        List<String> its = arguments.of(nodes.incrementAndGet(), last);
        NodeProcess node = NodeProcess.start(main, its, log);
        started.add(node);
        node.awaits(NodeProcess.READY);
        return node;
    }

    /** Whatever still runs does not any longer. */
    public void end() throws InterruptedException {
        for (NodeProcess node : started) {
            node.kill();
        }
    }

    /** What a node is started with. */
    public interface Arguments {

        /**
         * @param number from 1
         * @param last whether it begins nothing new and is not killed
         */
        List<String> of(int number, boolean last);
    }
}
