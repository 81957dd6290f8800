package org.aftersale.health.monitor;

import java.util.List;
import java.util.stream.Collectors;
import javax.annotation.Resource;
import org.aftersale.event.monitor.ConsumerState;
import org.aftersale.event.monitor.DeliveryDesk;
import org.aftersale.health.HealthCell;
import org.aftersale.health.HealthCheck;
import org.aftersale.health.HealthPart;
import org.aftersale.health.HealthStatus;
import org.aftersale.health.HealthTable;
import org.aftersale.health.node.Node;
import org.aftersale.health.node.Nodes;
import org.aftersale.host.StaffMember;
import org.aftersale.host.mail.MailSetup;

/**
 * Checks whether mails leave the store, by the mailer configuration of the nodes that send them.
 * The configuration of the back office may differ.
 */
public class MailCheck implements HealthCheck {

    /** The name of the event consumer that sends mails. */
    private static final String CONSUMER = "mail";

    @Resource(name = "aftersaleNodes")
    protected Nodes nodes;

    @Resource(name = "aftersaleDeliveryDesk")
    protected DeliveryDesk deliveries;

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public HealthPart check(StaffMember staff) {
        List<Node> senders =
                nodes.all().stream()
                        .filter(node -> node.isRunningJobs() && nodes.isAlive(node))
                        .collect(Collectors.toList());
        HealthPart part =
                HealthPart.good(
                        senders.stream().allMatch(MailCheck::isSending)
                                ? "aftersale.health.mail.sending"
                                : "aftersale.health.mail.own");
        if (senders.isEmpty()) {
            part.found(HealthStatus.BROKEN, "aftersale.health.mail.nobody");
        }
        senders.forEach(node -> judge(part, node));
        HealthTable setUp =
                new HealthTable("mailers", "node", "kind", "mailer", "server", "sender", "reply");
        senders.forEach(node -> row(setUp, node));
        return part.with(setUp).with(counts(staff));
    }

    private static boolean isSending(Node node) {
        return node.getMailKind() == MailSetup.Kind.SENDING;
    }

    private static void judge(HealthPart part, Node node) {
        if (node.getMailKind() == MailSetup.Kind.SILENT) {
            part.found(HealthStatus.BROKEN, "aftersale.health.mail.silent", node.getName());
        }
        settings(part, node);
        if (node.has(MailSetup.Weakness.NO_TIME_LIMIT)) {
            part.found(HealthStatus.LOOK, "aftersale.health.mail.no-time-limit", node.getName());
        }
    }

    private static void settings(HealthPart part, Node node) {
        if (node.has(MailSetup.Weakness.SENDER_INVALID)) {
            part.found(
                    HealthStatus.BROKEN,
                    "aftersale.health.mail.sender-invalid",
                    node.getSender() == null ? "-" : node.getSender());
        } else if (node.getSender() == null || node.getSender().endsWith("@localhost")) {
            part.found(
                    HealthStatus.LOOK,
                    "aftersale.health.mail.sender",
                    node.getSender() == null ? "-" : node.getSender());
        }
        if (node.has(MailSetup.Weakness.REPLY_TO_INVALID)) {
            part.found(
                    HealthStatus.BROKEN, "aftersale.health.mail.reply-invalid", node.getReplyTo());
        }
        if (node.has(MailSetup.Weakness.LINKS_INVALID)) {
            part.found(HealthStatus.LOOK, "aftersale.health.mail.links", node.getName());
        }
    }

    private static void row(HealthTable table, Node node) {
        String kind = node.getMailKind().name();
        table.row(
                HealthCell.plain(node.getName()),
                HealthCell.message("aftersale.health.mail.kind." + kind)
                        .in(
                                node.getMailKind() == MailSetup.Kind.SILENT
                                        ? HealthStatus.BROKEN
                                        : HealthStatus.GOOD),
                HealthCell.plain(node.getMailer()),
                HealthCell.plain(node.getMailServer()),
                HealthCell.plain(node.getSender()),
                HealthCell.plain(node.getReplyTo()));
    }

    private HealthTable counts(StaffMember staff) {
        HealthTable table = new HealthTable("mails", "pending", "dead", "last-success");
        for (ConsumerState state : deliveries.consumers(staff)) {
            if (state.getName().equals(CONSUMER)) {
                table.row(
                        HealthCell.number(state.getPending()),
                        HealthCell.number(state.getDead())
                                .in(state.getDead() > 0 ? HealthStatus.BROKEN : null),
                        HealthCell.time(state.getLastSuccessAt()));
            }
        }
        return table;
    }
}
