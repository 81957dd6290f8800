package org.aftersale.health.monitor;

import java.util.List;
import java.util.stream.Collectors;
import javax.annotation.Resource;
import org.aftersale.health.HealthCell;
import org.aftersale.health.HealthCheck;
import org.aftersale.health.HealthPart;
import org.aftersale.health.HealthStatus;
import org.aftersale.health.HealthTable;
import org.aftersale.health.node.Node;
import org.aftersale.health.node.Nodes;
import org.aftersale.host.StaffMember;

/** Checks whether the store's connection pools were large enough during the last day. */
public class ConnectionsCheck implements HealthCheck {

    private static final long DAY_MILLIS = 24 * 3_600_000L;

    @Resource(name = "aftersaleNodes")
    protected Nodes nodes;

    @Override
    public String name() {
        return "connections";
    }

    @Override
    public HealthPart check(StaffMember staff) {
        List<Node> reporting =
                nodes.all().stream()
                        .filter(node -> node.getPool() != null)
                        .collect(Collectors.toList());
        long since = nodes.now() - DAY_MILLIS;
        HealthPart part =
                HealthPart.good(
                        reporting.isEmpty()
                                ? "aftersale.health.connections.unknown"
                                : "aftersale.health.connections.enough");
        HealthTable table =
                new HealthTable(
                        "pools",
                        "node",
                        "side",
                        "pool",
                        "in-use",
                        "maximum",
                        "exhausted",
                        "exhausted-at");
        for (Node node : reporting) {
            boolean exhausted = isExhaustedSince(node, since);
            if (exhausted) {
                part.found(
                        HealthStatus.LOOK,
                        "aftersale.health.connections.exhausted",
                        node.getName(),
                        node.getPool());
            }
            row(table, node, exhausted ? HealthStatus.LOOK : null);
        }
        return part.with(table);
    }

    private static boolean isExhaustedSince(Node node, long since) {
        return node.getPoolExhaustedAt() != null && node.getPoolExhaustedAt() >= since;
    }

    private static void row(HealthTable table, Node node, HealthStatus colour) {
        table.row(
                HealthCell.plain(node.getName()),
                HealthCell.message("aftersale.health.side." + node.getSide().name()),
                HealthCell.plain(node.getPool()),
                number(node.getPoolInUse()),
                number(node.getPoolMaximum()),
                HealthCell.number(node.getPoolExhausted()).in(colour),
                HealthCell.time(node.getPoolExhaustedAt()).in(colour));
    }

    private static HealthCell number(Integer value) {
        return value == null ? HealthCell.plain(null) : HealthCell.number(value);
    }
}
