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

/**
 * Checks which of the store's web applications run, in which version, and whether one of them runs
 * the jobs.
 */
public class NodesCheck implements HealthCheck {

    @Resource(name = "aftersaleNodes")
    protected Nodes nodes;

    @Override
    public String name() {
        return "nodes";
    }

    @Override
    public HealthPart check(StaffMember staff) {
        List<Node> seen = nodes.all();
        List<Node> alive = seen.stream().filter(nodes::isAlive).collect(Collectors.toList());
        HealthPart part = HealthPart.good("aftersale.health.nodes.alive", alive.size());
        if (alive.stream().noneMatch(Node::isRunningJobs)) {
            part.found(HealthStatus.BROKEN, "aftersale.health.nodes.no-jobs");
        }
        if (alive.stream().map(Node::getVersion).distinct().count() > 1) {
            part.found(HealthStatus.LOOK, "aftersale.health.nodes.versions");
        }
        if (alive.stream().anyMatch(Node::isSplit)) {
            part.found(HealthStatus.LOOK, "aftersale.health.nodes.split");
        }
        HealthTable table =
                new HealthTable("nodes", "node", "side", "jobs", "version", "started", "seen");
        seen.forEach(node -> row(table, node));
        return part.with(table);
    }

    private void row(HealthTable table, Node node) {
        boolean alive = nodes.isAlive(node);
        table.row(
                HealthCell.plain(node.getName()),
                HealthCell.message("aftersale.health.side." + node.getSide().name()),
                HealthCell.message("aftersale.health." + (node.isRunningJobs() ? "on" : "off")),
                HealthCell.plain(node.getVersion()),
                HealthCell.time(node.getStartedAt()),
                alive
                        ? HealthCell.message("aftersale.health.node.alive").in(HealthStatus.GOOD)
                        : HealthCell.time(node.getSeenAt()).in(HealthStatus.LOOK));
    }
}
