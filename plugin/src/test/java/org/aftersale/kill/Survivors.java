package org.aftersale.kill;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BooleanSupplier;

/** Nodes that start nothing new, finish what killed nodes left behind, and are not killed. */
public final class Survivors {

    private static final int MAX_MILLIS = 60_000;

    private final Queue<NodeProcess> all = new ConcurrentLinkedQueue<>();

    private Survivors() {}

    static Survivors start(Nodes nodes, int count) throws Exception {
        Survivors survivors = new Survivors();
        try (TwoAtOnce slots = new TwoAtOnce()) {
            for (int i = 0; i < count; i++) {
                slots.begin(() -> survivors.all.add(nodes.startSurvivor()));
            }
            slots.await();
        }
        return survivors;
    }

    /**
     * Waits until they have done their work, then stops them. Where they do not get there in time,
     * the test goes on and finds what is left.
     */
    public void workUntil(BooleanSupplier finished) throws Exception {
        long until = System.currentTimeMillis() + MAX_MILLIS;
        while (!finished.getAsBoolean() && System.currentTimeMillis() < until) {
            Thread.sleep(50);
        }
        for (NodeProcess node : all) {
            node.stops();
        }
    }
}
