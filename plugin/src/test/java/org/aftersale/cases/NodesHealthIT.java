package org.aftersale.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.aftersale.health.HealthStatus;
import org.aftersale.health.node.Node;
import org.aftersale.health.node.Nodes;
import org.aftersale.health.node.PoolReport;
import org.aftersale.host.Side;
import org.aftersale.host.connection.PoolState;
import org.aftersale.host.connection.StoreConnections;
import org.junit.jupiter.api.Test;

/** What Health says of the nodes and their connections. */
class NodesHealthIT extends HealthTestBase {

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
}
