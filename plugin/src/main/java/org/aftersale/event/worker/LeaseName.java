package org.aftersale.event.worker;

import java.lang.management.ManagementFactory;
import java.util.UUID;

/**
 * Names for leases: the node (process id, host, start), so that a person can find it, and a part
 * that is drawn, so that no two leases have one name, even of two web applications in one process.
 */
public final class LeaseName {

    private static final int LONGEST_NODE = 80;
    private static final String NODE = node();

    private LeaseName() {}

    public static String draw() {
        return NODE + '#' + UUID.randomUUID().toString().substring(0, 13);
    }

    /** The node that a lease belongs to; null for no lease. */
    public static String nodeOf(String lease) {
        return lease == null ? null : lease.substring(0, lease.lastIndexOf('#'));
    }

    private static String node() {
        String process = ManagementFactory.getRuntimeMXBean().getName();
        String name =
                process
                        + ':'
                        + Long.toString(ManagementFactory.getRuntimeMXBean().getStartTime(), 36);
        return name.substring(0, Math.min(LONGEST_NODE, name.length()));
    }
}
