package org.aftersale.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Two nodes at a time on one database, each killed at a random moment and followed by another.
 *
 * <p>{@code -Daftersale.kill.kills=N} says how often on all databases together, {@code
 * -Daftersale.kill.seed=N} repeats the moments as far as the machine lets it.
 */
public final class RandomKills {

    public static final long SEED = Long.getLong("aftersale.kill.seed", System.currentTimeMillis());

    private static final int KILLS = Integer.getInteger("aftersale.kill.kills", 12);
    private static final int MAX_DELAY_MILLIS = 400;

    private final Nodes nodes;
    private final List<String> stages;
    private final int share;
    private final AtomicInteger begun = new AtomicInteger();

    /**
     * @param stages words of nodes; a while after one of them each is killed, so that on a slow
     *     machine, too, some have done nothing yet and some are in the middle
     * @param databases how many bear the kills together
     */
    public RandomKills(Nodes nodes, List<String> stages, int databases) {
        this.nodes = nodes;
        this.stages = stages;
        this.share = (KILLS + databases - 1) / databases;
    }

    /** How many kills this database bears. */
    public int share() {
        return share;
    }

    public void run() throws Exception {
        try (TwoAtOnce slots = new TwoAtOnce()) {
            for (int slot = 0; slot < TwoAtOnce.TWO; slot++) {
                Random random = new Random(SEED * 31 + slot);
                slots.begin(() -> killOneAfterTheOther(random));
            }
            slots.await();
        }
    }

    private void killOneAfterTheOther(Random random) throws Exception {
        while (begun.incrementAndGet() <= share) {
            NodeProcess node = nodes.start();
            node.awaits(stages.get(random.nextInt(stages.size())));
            Thread.sleep(random.nextInt(MAX_DELAY_MILLIS));
            assertThat(node.isAlive()).as("it ran until it was killed").isTrue();
            node.kill();
        }
    }
}
