package org.aftersale.health.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.aftersale.host.mail.MailSetup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What pages may promise: a mail, and a refund through a gateway. */
class NodeSnapshotTest {

    private final NodeSnapshot snapshot = new NodeSnapshot();

    @BeforeEach
    void nodes() {
        snapshot.nodes = mock(Nodes.class);
        when(snapshot.nodes.isAlive(any())).thenReturn(true);
    }

    private void run(NodeRecord... records) {
        when(snapshot.nodes.all())
                .thenReturn(Arrays.stream(records).map(Node::new).collect(Collectors.toList()));
        snapshot.refresh();
    }

    private static NodeRecord node(String jobs, MailSetup.Kind mails, String gateways) {
        NodeRecord record = new NodeRecord();
        record.jobs = jobs;
        record.mailKind = mails;
        record.gateways = gateways;
        return record;
    }

    @Test
    void knowsNothingBeforeTheFirstReport() {
        assertThat(snapshot.isDropped()).isFalse();
        assertThat(snapshot.isWithoutRefunds("CARD")).isFalse();
    }

    @Test
    void mailsAreDroppedWhereEveryNodeThatSendsThemDropsThem() {
        run(node("ON", MailSetup.Kind.SILENT, ""), node("OFF", MailSetup.Kind.SENDING, null));
        assertThat(snapshot.isDropped()).isTrue();
        run(node("ON", MailSetup.Kind.SILENT, ""), node("ON", MailSetup.Kind.UNKNOWN, ""));
        assertThat(snapshot.isDropped()).isFalse();
    }

    @Test
    void aGatewayIsWithoutRefundsWhereEveryNodeThatPaysSaysSo() {
        run(node("ON", MailSetup.Kind.SENDING, "GIFT_CARD,PAYPAL"), node("OFF", null, null));
        assertThat(snapshot.isWithoutRefunds("CARD")).isTrue();
        assertThat(snapshot.isWithoutRefunds("PAYPAL")).isFalse();
        run(node("ON", MailSetup.Kind.SENDING, ""));
        assertThat(snapshot.isWithoutRefunds("CARD")).isTrue();
    }

    @Test
    void aGatewayIsNotDoubtedWhereANodeSaysNothing() {
        run(node("ON", null, ""), node("ON", null, null));
        assertThat(snapshot.isWithoutRefunds("CARD")).isFalse();
    }

    @Test
    void forgetsNodesThatAreGone() {
        run(node("ON", MailSetup.Kind.SILENT, ""));
        when(snapshot.nodes.isAlive(any())).thenReturn(false);
        snapshot.refresh();
        assertThat(snapshot.isDropped()).isFalse();
    }
}
