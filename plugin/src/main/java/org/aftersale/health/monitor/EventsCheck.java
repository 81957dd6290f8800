package org.aftersale.health.monitor;

import java.util.List;
import javax.annotation.Resource;
import org.aftersale.event.monitor.ConsumerState;
import org.aftersale.event.monitor.DeliveryDesk;
import org.aftersale.health.HealthCheck;
import org.aftersale.health.HealthPart;
import org.aftersale.health.HealthStatus;
import org.aftersale.health.node.Nodes;
import org.aftersale.host.StaffMember;

/** Checks whether events reach their consumers. The page itself shows the consumers. */
public class EventsCheck implements HealthCheck {

    /** Jobs run every second: deliveries overdue for longer are not being processed. */
    private static final long LATE_MILLIS = 600_000L;

    @Resource(name = "aftersaleDeliveryDesk")
    protected DeliveryDesk deliveries;

    @Resource(name = "aftersaleNodes")
    protected Nodes nodes;

    @Override
    public String name() {
        return "events";
    }

    @Override
    public HealthPart check(StaffMember staff) {
        List<ConsumerState> consumers = deliveries.consumers(staff);
        long pending = consumers.stream().mapToLong(ConsumerState::getPending).sum();
        HealthPart part =
                pending == 0
                        ? HealthPart.good("aftersale.health.events.calm")
                        : HealthPart.good("aftersale.health.events.pending", pending);
        dead(part, consumers);
        late(part, consumers);
        waiting(part, consumers);
        orphans(part, consumers);
        return part;
    }

    private static void dead(HealthPart part, List<ConsumerState> consumers) {
        long dead = consumers.stream().mapToLong(ConsumerState::getDead).sum();
        if (dead > 0) {
            part.found(HealthStatus.BROKEN, "aftersale.health.events.dead", dead);
        }
    }

    private void late(HealthPart part, List<ConsumerState> consumers) {
        long limit = nodes.now() - LATE_MILLIS;
        long late =
                consumers.stream()
                        .filter(each -> each.isConfigured() && each.getDueCount() > 0)
                        // otherwise the oldest may be a failed delivery that waits for its retry
                        .filter(each -> each.getWaiting() == 0)
                        .filter(each -> each.getOldestPendingSince() < limit)
                        .mapToLong(ConsumerState::getDueCount)
                        .sum();
        if (late > 0) {
            part.found(HealthStatus.LOOK, "aftersale.health.events.late", late);
        }
    }

    private static void waiting(HealthPart part, List<ConsumerState> consumers) {
        long waiting = consumers.stream().mapToLong(ConsumerState::getWaiting).sum();
        if (waiting > 0) {
            part.found(HealthStatus.LOOK, "aftersale.health.events.waiting", waiting);
        }
    }

    private static void orphans(HealthPart part, List<ConsumerState> consumers) {
        consumers.stream()
                .filter(each -> !each.isConfigured() && each.getPending() > 0)
                .findFirst()
                .ifPresent(
                        each ->
                                part.found(
                                        HealthStatus.LOOK,
                                        "aftersale.health.events.orphan",
                                        each.getName()));
    }
}
