package org.aftersale.kill;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** One node for each crash point, two at a time. */
public final class CrashRun<P extends Enum<P>> {

    /** What a node says that does not die before a survivor has done its work for it. */
    public static final String HANGING = "hanging";

    private final Nodes nodes;
    private final Map<P, NodeProcess> started;

    public CrashRun(Nodes nodes, Class<P> points) {
        this.nodes = nodes;
        this.started = new EnumMap<>(points);
    }

    /**
     * Returns when all of them have died where they were to die.
     *
     * @param hanging where nodes hang until somebody else has done their work, and die then: of
     *     these it returns when they hang
     */
    public void run(Set<P> points, Set<P> hanging) throws Exception {
        try (TwoAtOnce slots = new TwoAtOnce()) {
            for (P point : hanging) {
                slots.begin(() -> start(point).awaits(HANGING));
            }
            for (P point : points) {
                if (!hanging.contains(point)) {
                    slots.begin(() -> start(point).awaitsCrashAt(point));
                }
            }
            slots.await();
        }
    }

    private NodeProcess start(P point) throws Exception {
        NodeProcess node = nodes.startToCrashAt(point);
        synchronized (started) {
            started.put(point, node);
        }
        return node;
    }

    /** Returns when a node that hung has died where it was to die. */
    public void awaitCrashAt(P point) throws InterruptedException {
        started.get(point).awaitsCrashAt(point);
    }

    /** The number of the node that died there. */
    public int nodeAt(P point) {
        return started.get(point).number();
    }
}
