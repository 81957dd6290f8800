package org.aftersale.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.aftersale.claim.Claim;
import org.aftersale.event.monitor.DeliveryDesk;
import org.aftersale.event.monitor.NotReplayableException;
import org.aftersale.event.monitor.RetryRefusedException;
import org.aftersale.health.HealthStatus;
import org.aftersale.health.monitor.HealthDesk;
import org.aftersale.host.StaffMember;
import org.aftersale.shared.MessageReference;
import org.aftersale.shared.NotFoundException;
import org.aftersale.shared.PermissionDeniedException;
import org.junit.jupiter.api.Test;

/** Who may look at Health, its parts, and those of events and schema. */
class HealthIT extends HealthTestBase {

    private final DeliveryDesk deliveries = store.bean("aftersaleDeliveryDesk", DeliveryDesk.class);

    @Test
    void requiresTheConfigurationPermission() {
        for (StaffMember other : new StaffMember[] {cases.agent, cases.viewer, cases.catalog}) {
            assertThatThrownBy(() -> health.check(other))
                    .isInstanceOf(PermissionDeniedException.class);
            assertThatThrownBy(() -> health.latestCheck(other))
                    .isInstanceOf(PermissionDeniedException.class);
            assertThatThrownBy(() -> health.startCheck(other))
                    .isInstanceOf(PermissionDeniedException.class);
        }
    }

    @Test
    void showsItsPartsInTheOrderOfTheBeanList() {
        assertThat(health.check(operator))
                .extracting(HealthDesk.Finding::getName)
                .containsExactly(
                        "events",
                        "mail",
                        "nodes",
                        "connections",
                        "jobs",
                        "search",
                        "parcels",
                        "withdrawals",
                        "guarantee",
                        "law",
                        "schema",
                        "projections");
    }

    @Test
    void showsFailuresAndDeadLetters() {
        expect("events", HealthStatus.GOOD, "aftersale.health.events.calm");
        long id = failedMail();
        expect("events", HealthStatus.LOOK, "aftersale.health.events.waiting");
        store.sql.update("update AFS_DELIVERY set STATE = 'DEAD' where DELIVERY_ID = ?", id);
        expect("events", HealthStatus.BROKEN, "aftersale.health.events.dead");
        assertThat(deliveries.failed(operator, "mail", 1, 25).getItems())
                .hasSize(1)
                .allMatch(each -> each.isDead() && each.getId() == id);
        deliveries.retry(operator, id);
        deliverAll();
        expect("events", HealthStatus.GOOD, "aftersale.health.events.calm");
        assertThat(mailer.mails).hasSize(1);
    }

    @Test
    void refusesToRetryFinishedRepeatedAndUnknownDeliveries() {
        long id = failedMail();
        deliveries.retry(operator, id);
        assertThatThrownBy(() -> deliveries.retry(operator, id))
                .isInstanceOf(RetryRefusedException.class);
        deliverAll();
        assertThatThrownBy(() -> deliveries.retry(operator, id))
                .isInstanceOf(RetryRefusedException.class);
        assertThatThrownBy(() -> deliveries.retry(operator, -1))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> deliveries.replay(operator, "mail"))
                .isInstanceOf(NotReplayableException.class);
        assertThat(mailer.mails).hasSize(1);
    }

    /**
     * The host's tables were created after ours in this store: a change set is pending until its
     * next start.
     */
    @Test
    void reportsASchemaOfAnotherVersion() {
        assertThat(pending()).doesNotContain("004-nodes");
        rename("004-nodes", "999-of-tomorrow");
        try {
            expect("schema", HealthStatus.BROKEN, "aftersale.health.schema.pending");
            assertThat(pending()).contains("004-nodes").doesNotContain("004-projection-runs");
        } finally {
            rename("999-of-tomorrow", "004-nodes");
        }
        assertThat(pending()).doesNotContain("004-nodes");
    }

    private String pending() {
        MessageReference reason = part("schema").getReason();
        return reason.getCode().endsWith("pending") ? reason.toString() : "";
    }

    private static void rename(String from, String to) {
        store.sql.update("update AFS_DATABASECHANGELOG set ID = ? where ID = ?", to, from);
    }

    private long failedMail() {
        mailer.failure = new IllegalStateException("no server");
        Claim claim = cases.file(customer, order, 0);
        deliverAll();
        mailer.failure = null;
        return store.sql.queryForObject(
                "select d.DELIVERY_ID from AFS_DELIVERY d join AFS_EVENT e on e.EVENT_ID ="
                        + " d.EVENT_ID where e.CASE_NUMBER = ? and d.CONSUMER = 'mail'",
                Long.class,
                claim.getNumber());
    }
}
