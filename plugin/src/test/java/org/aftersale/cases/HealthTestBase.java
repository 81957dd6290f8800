package org.aftersale.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.aftersale.health.HealthPart;
import org.aftersale.health.HealthStatus;
import org.aftersale.health.monitor.HealthDesk;
import org.aftersale.health.node.Nodes;
import org.aftersale.health.node.PoolReport;
import org.aftersale.host.Permission;
import org.aftersale.host.Side;
import org.aftersale.host.StaffMember;
import org.aftersale.host.mail.MailSetup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Base of the tests of Health: nodes that report themselves, and what is found of them. */
abstract class HealthTestBase extends HostTestBase {

    static final MailSetup SENDS = mail(MailSetup.Kind.SENDING, "shop@shop.example");

    final StaffMember operator = CaseFixtures.staff(-20, "operator", Permission.CONFIGURE);
    final HealthDesk health = store.bean("aftersaleHealthDesk", HealthDesk.class);
    final Nodes nodes = store.bean("aftersaleNodes", Nodes.class);

    @BeforeEach
    @AfterEach
    void nothingIsWrong() {
        store.sql.update("delete from AFS_NODE");
        store.sql.update("update AFS_DELIVERY set STATE = 'DONE'");
    }

    void expect(String name, HealthStatus status, String reason) {
        HealthPart part = part(name);
        assertThat(part.getReason().getCode()).isEqualTo(reason);
        assertThat(part.getStatus()).isEqualTo(status);
    }

    HealthPart part(String name) {
        List<HealthDesk.Finding> found = health.check(operator);
        return found.stream()
                .filter(finding -> finding.getName().equals(name))
                .findFirst()
                .get()
                .getPart();
    }

    String report(Side side, String version, boolean jobs, MailSetup mail) {
        String id = UUID.randomUUID().toString();
        nodes.report(new Nodes.Report(id, "4711@shop", side, version, jobs, mail, null));
        return id;
    }

    void report(String node, PoolReport pool) {
        nodes.report(new Nodes.Report(node, node, Side.SITE, "1", true, SENDS, pool));
    }

    static MailSetup mail(MailSetup.Kind kind, String sender) {
        return mail(kind, sender, Collections.<MailSetup.Weakness>emptySet());
    }

    static MailSetup mail(MailSetup.Kind kind, String sender, Set<MailSetup.Weakness> weaknesses) {
        return new MailSetup(kind, "Mailer", "mail.example:25", sender, null, weaknesses);
    }
}
