package org.aftersale.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aftersale.claim.Claim;
import org.aftersale.event.monitor.DeliveryDesk;
import org.aftersale.event.monitor.NotReplayableException;
import org.aftersale.event.monitor.RetryRefusedException;
import org.aftersale.health.HealthPart;
import org.aftersale.health.HealthStatus;
import org.aftersale.health.monitor.HealthDesk;
import org.aftersale.health.node.Node;
import org.aftersale.health.node.Nodes;
import org.aftersale.health.node.PoolReport;
import org.aftersale.host.MailSetup;
import org.aftersale.host.Permission;
import org.aftersale.host.Side;
import org.aftersale.host.StaffMember;
import org.aftersale.host.connection.PoolState;
import org.aftersale.host.connection.StoreConnections;
import org.aftersale.shared.MessageReference;
import org.aftersale.shared.NotFoundException;
import org.aftersale.shared.PermissionDeniedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HealthIT extends HostTestBase {

    private static final MailSetup SENDS = mail(MailSetup.Kind.SENDING, "shop@shop.example");

    private final StaffMember operator = CaseFixtures.staff(-20, "operator", Permission.CONFIGURE);
    private final HealthDesk health = store.bean("aftersaleHealthDesk", HealthDesk.class);
    private final Nodes nodes = store.bean("aftersaleNodes", Nodes.class);
    private final DeliveryDesk deliveries = store.bean("aftersaleDeliveryDesk", DeliveryDesk.class);

    @BeforeEach
    @AfterEach
    void nothingIsWrong() {
        store.sql.update("delete from AFS_NODE");
        store.sql.update("update AFS_DELIVERY set STATE = 'DONE'");
    }

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
                        "schema",
                        "projections");
    }

    @Test
    void reportsAFailureWhenNoNodeRunsJobs() {
        expect("nodes", HealthStatus.BROKEN, "aftersale.health.nodes.no-jobs");
        expect("mail", HealthStatus.BROKEN, "aftersale.health.mail.nobody");
        report(Side.ADMIN, "1", false, SENDS);
        expect("nodes", HealthStatus.BROKEN, "aftersale.health.nodes.no-jobs");
        report(Side.SITE, "1", true, SENDS);
        expect("nodes", HealthStatus.GOOD, "aftersale.health.nodes.alive");
        expect("mail", HealthStatus.GOOD, "aftersale.health.mail.sending");
        store.sql.update("update AFS_NODE set SEEN_AT = SEEN_AT - 130000 where SIDE = 'SITE'");
        expect("nodes", HealthStatus.BROKEN, "aftersale.health.nodes.no-jobs");
    }

    @Test
    void showsTheMailerOfTheSendingNode() {
        report(Side.ADMIN, "1", false, SENDS);
        report(Side.SITE, "1", true, mail(MailSetup.Kind.SILENT, "shop@shop.example"));
        expect("mail", HealthStatus.BROKEN, "aftersale.health.mail.silent");
    }

    @Test
    void warnsOfASenderThatCannotReceiveReplies() {
        report(Side.SITE, "1", true, mail(MailSetup.Kind.SENDING, "service@localhost"));
        expect("mail", HealthStatus.LOOK, "aftersale.health.mail.sender");
    }

    @Test
    void warnsOfAMailServerWithoutATimeout() {
        report(
                Side.SITE,
                "1",
                true,
                mail(
                        MailSetup.Kind.SENDING,
                        "shop@shop.example",
                        EnumSet.of(MailSetup.Weakness.NO_TIME_LIMIT)));
        expect("mail", HealthStatus.LOOK, "aftersale.health.mail.no-time-limit");
    }

    @Test
    void reportsNodesOfDifferentVersions() {
        report(Side.SITE, "1", true, SENDS);
        report(Side.ADMIN, "2", false, SENDS);
        expect("nodes", HealthStatus.LOOK, "aftersale.health.nodes.versions");
    }

    @Test
    void warnsForADayOfAPoolThatWasExhausted() {
        report(Side.SITE, "1", true, SENDS);
        expect("connections", HealthStatus.GOOD, "aftersale.health.connections.unknown");
        report("1@calm", new PoolReport(PoolState.of("shopPool", 3, 7, 30, 0), 0, null));
        report("2@unseen", new PoolReport(PoolState.unknown("com.example.Pool"), 0, null));
        expect("connections", HealthStatus.GOOD, "aftersale.health.connections.enough");
        report("3@full", new PoolReport(PoolState.of("shopPool", 30, 0, 30, 9), 12, 5000L));
        expect("connections", HealthStatus.LOOK, "aftersale.health.connections.exhausted");
        assertThat(pools())
                .containsExactlyInAnyOrder(
                        "1@calm shopPool 3 30 0 null",
                        "2@unseen com.example.Pool null null 0 null",
                        "3@full shopPool 30 30 12 LOOK");
        store.sql.update("update AFS_NODE set POOL_EXHAUSTED_AT = POOL_EXHAUSTED_AT - 90000000");
        expect("connections", HealthStatus.GOOD, "aftersale.health.connections.enough");
    }

    /** Node, pool, in use, maximum, times exhausted, and the colour of the last time. */
    private List<String> pools() {
        return part("connections").getTables().get(0).getRows().stream()
                .map(
                        row ->
                                row.get(0).getValue()
                                        + " "
                                        + row.get(2).getValue()
                                        + " "
                                        + row.get(3).getValue()
                                        + " "
                                        + row.get(4).getValue()
                                        + " "
                                        + row.get(5).getValue()
                                        + " "
                                        + row.get(6).getStatus())
                .collect(Collectors.toList());
    }

    @Test
    void reportsThePoolOfThisStore() {
        PoolState pool = store.bean("aftersaleStoreConnections", StoreConnections.class).pool();
        assertThat(pool.isKnown()).isTrue();
        assertThat(pool.getMaximum()).isPositive();
        assertThat(pool.isExhausted()).isFalse();
    }

    @Test
    void dropsNodesThatShutDownOrWereSilentForADay() {
        report(Side.SITE, "1", true, SENDS);
        store.sql.update("update AFS_NODE set SEEN_AT = SEEN_AT - 90000000");
        assertThat(nodes.all()).isEmpty();
        String id = report(Side.SITE, "1", true, SENDS);
        assertThat(store.count("AFS_NODE")).isOne();
        nodes.remove(id);
        assertThat(nodes.all()).isEmpty();
    }

    @Test
    void keepsTheStartTimeOfANode() {
        String id = report(Side.SITE, "1", true, SENDS);
        long started = nodes.all().get(0).getStartedAt();
        store.sql.update("update AFS_NODE set SEEN_AT = SEEN_AT - 60000");
        nodes.report(new Nodes.Report(id, "again", Side.SITE, "1", true, SENDS, null));
        Node node = nodes.all().get(0);
        assertThat(node.getName()).isEqualTo("again");
        assertThat(node.getStartedAt()).isEqualTo(started);
        assertThat(node.getSeenAt()).isGreaterThanOrEqualTo(started);
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

    private void expect(String name, HealthStatus status, String reason) {
        HealthPart part = part(name);
        assertThat(part.getReason().getCode()).isEqualTo(reason);
        assertThat(part.getStatus()).isEqualTo(status);
    }

    private HealthPart part(String name) {
        List<HealthDesk.Finding> found = health.check(operator);
        return found.stream()
                .filter(finding -> finding.getName().equals(name))
                .findFirst()
                .get()
                .getPart();
    }

    private String report(Side side, String version, boolean jobs, MailSetup mail) {
        String id = UUID.randomUUID().toString();
        nodes.report(new Nodes.Report(id, "4711@shop", side, version, jobs, mail, null));
        return id;
    }

    private void report(String node, PoolReport pool) {
        nodes.report(new Nodes.Report(node, node, Side.SITE, "1", true, SENDS, pool));
    }

    @Test
    void isBrokenWhereTheSenderIsNoAddress() {
        report(
                Side.SITE,
                "1",
                true,
                mail(
                        MailSetup.Kind.SENDING,
                        "Our shop",
                        EnumSet.of(MailSetup.Weakness.SENDER_INVALID)));
        expect("mail", HealthStatus.BROKEN, "aftersale.health.mail.sender-invalid");
    }

    @Test
    void warnsOfMailsWhoseLinksLeadNowhere() {
        report(
                Side.SITE,
                "1",
                true,
                mail(
                        MailSetup.Kind.SENDING,
                        "shop@shop.example",
                        EnumSet.of(MailSetup.Weakness.LINKS_INVALID)));
        expect("mail", HealthStatus.LOOK, "aftersale.health.mail.links");
    }

    private static MailSetup mail(MailSetup.Kind kind, String sender) {
        return mail(kind, sender, Collections.<MailSetup.Weakness>emptySet());
    }

    private static MailSetup mail(
            MailSetup.Kind kind, String sender, Set<MailSetup.Weakness> weaknesses) {
        return new MailSetup(kind, "Mailer", "mail.example:25", sender, null, weaknesses);
    }
}
