package org.aftersale.health.node;

import java.lang.management.ManagementFactory;
import java.util.UUID;
import javax.annotation.Resource;
import org.aftersale.health.ModuleVersion;
import org.aftersale.host.Side;
import org.aftersale.host.StorePayments;
import org.aftersale.host.connection.StoreChannels;
import org.aftersale.host.connection.StoreConnections;
import org.aftersale.host.mail.StoreMail;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;

/** Reports this web application as a running node, and removes it when it stops. */
public class NodeReportJob implements DisposableBean {

    private static final Log LOG = LogFactory.getLog(NodeReportJob.class);

    @Resource(name = "aftersaleNodes")
    protected Nodes nodes;

    @Resource(name = "aftersaleStoreMail")
    protected StoreMail mail;

    @Resource(name = "aftersaleStoreConnections")
    protected StoreConnections connections;

    @Resource(name = "aftersaleStorePayments")
    protected StorePayments payments;

    @Resource(name = "aftersaleStoreChannels")
    protected StoreChannels channels;

    @Resource(name = "aftersaleNodeSnapshot")
    protected NodeSnapshot snapshot;

    @Resource(name = "aftersaleExhaustions")
    protected Exhaustions exhaustions;

    @Value("${aftersale.jobs}")
    protected String jobs;

    private final Side side;
    private final String id = UUID.randomUUID().toString();
    private final String version = ModuleVersion.get();

    public NodeReportJob(Side side) {
        this.side = side;
    }

    @Scheduled(fixedDelay = 30_000)
    public void run() {
        try {
            nodes.report(report());
            snapshot.refresh();
        } catch (RuntimeException e) {
            if (connections.isPoolTimeout(e)) {
                exhaustions.note();
                return;
            }
            // repeats every half minute, so without stack trace; the event jobs log it in full
            LOG.warn("Aftersale: node heartbeat failed: " + e);
        }
    }

    private Nodes.Report report() {
        return new Nodes.Report(
                id,
                name(),
                side,
                version,
                side.runs(jobs),
                mail.setup(),
                exhaustions.report(),
                facts());
    }

    private NodeFacts facts() {
        return new NodeFacts(
                payments.refundingGateways(),
                channels.of("/account/service"),
                channels.of("/help"));
    }

    /** Process and machine, as named by the JVM. */
    private static String name() {
        return ManagementFactory.getRuntimeMXBean().getName();
    }

    @Override
    public void destroy() {
        try {
            nodes.remove(id);
        } catch (RuntimeException e) {
            LOG.debug("Node could not deregister", e);
        }
    }
}
