package org.aftersale.event.worker;

import java.lang.management.ManagementFactory;
import java.util.UUID;

/**
 * Names of leases: the node (process id, host, start time), so that an operator can find it, and a
 * random part that makes every name unique, even between two web applications in one process.
 */
public final class LeaseName {

    private static final int MAX_NODE_LENGTH = 80;
    private static final String NODE = node();

    private LeaseName() {}

    public static String generate() {
        return NODE + '#' + UUID.randomUUID().toString().substring(0, 13);
    }

    /** The node that holds the lease; null for null. */
    public static String nodeOf(String lease) {
        return lease == null ? null : lease.substring(0, lease.lastIndexOf('#'));
    }

    private static String node() {
        String process = ManagementFactory.getRuntimeMXBean().getName();
        String name =
                process
                        + ':'
                        + Long.toString(ManagementFactory.getRuntimeMXBean().getStartTime(), 36);
        return name.substring(0, Math.min(MAX_NODE_LENGTH, name.length()));
    }
}
