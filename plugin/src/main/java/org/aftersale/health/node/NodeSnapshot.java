package org.aftersale.health.node;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import javax.annotation.Resource;
import org.aftersale.host.mail.MailSetup;
import org.aftersale.host.mail.StoreMail;
import org.springframework.stereotype.Component;

/**
 * What is known of the applications that run the jobs, as of at most half a minute ago: pages ask
 * it without a statement. Knows nothing until the first report.
 */
@Component("aftersaleNodeSnapshot")
public class NodeSnapshot implements StoreMail.Promise {

    @Resource(name = "aftersaleNodes")
    protected Nodes nodes;

    private volatile List<Node> workers = Collections.emptyList();

    void refresh() {
        workers =
                nodes.all().stream()
                        .filter(node -> node.isRunningJobs() && nodes.isAlive(node))
                        .collect(Collectors.toList());
    }

    @Override
    public boolean isDropped() {
        List<Node> known = workers;
        return !known.isEmpty()
                && known.stream().allMatch(node -> node.getMailKind() == MailSetup.Kind.SILENT);
    }

    /**
     * Whether every application that pays refunds has said that this gateway makes none.
     *
     * @param gateway the host's gateway type
     */
    public boolean isWithoutRefunds(String gateway) {
        List<Node> known = workers;
        return !known.isEmpty()
                && known.stream()
                        .allMatch(
                                node ->
                                        node.getRefundingGateways() != null
                                                && !node.getRefundingGateways().contains(gateway));
    }
}
