package org.aftersale.kill;

import java.io.File;
import java.io.IOException;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** The nodes that were started on one database. */
public final class Nodes {

    private final Class<?> main;
    private final NodeSettings common;
    private final File log;
    private final AtomicInteger count = new AtomicInteger();
    private final Queue<NodeProcess> started = new ConcurrentLinkedQueue<>();
    private final Set<Integer> survivors = ConcurrentHashMap.newKeySet();

    /**
     * @param main theirs
     * @param common what each of them is started with
     */
    public Nodes(Class<?> main, NodeSettings common) {
        this.main = main;
        this.common = common;
        this.log = new File(System.getProperty("java.io.tmpdir"), main.getSimpleName() + ".log");
    }

    /** A node that works until it is killed. */
    NodeProcess start() throws Exception {
        return start(common);
    }

    /** A node that halts by itself at that point. */
    NodeProcess startToCrashAt(Enum<?> point) throws Exception {
        return start(common.crashingAt(point));
    }

    public Survivors startSurvivors(int howMany) throws Exception {
        return Survivors.start(this, howMany);
    }

    NodeProcess startSurvivor() throws Exception {
        NodeProcess node = start(common.surviving());
        survivors.add(node.number());
        return node;
    }

    private NodeProcess start(NodeSettings settings) throws IOException, InterruptedException {
        NodeProcess node = NodeProcess.start(main, settings.numbered(count.incrementAndGet()), log);
        started.add(node);
        node.awaits(NodeProcess.READY);
        return node;
    }

    /** Whether the node of that number did not survive. */
    public boolean wasKilled(int number) {
        return !survivors.contains(number);
    }

    /** Whatever still runs does not any longer. */
    public void end() throws InterruptedException {
        for (NodeProcess node : started) {
            node.kill();
        }
    }
}
