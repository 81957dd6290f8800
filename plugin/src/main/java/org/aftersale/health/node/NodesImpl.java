package org.aftersale.health.node;

import java.util.List;
import java.util.stream.Collectors;
import javax.annotation.Resource;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.aftersale.event.DatabaseClock;
import org.aftersale.host.connection.PoolState;
import org.aftersale.host.mail.MailSetup;
import org.aftersale.shared.ColumnText;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository("aftersaleNodes")
@Transactional("blTransactionManager")
public class NodesImpl implements Nodes {

    private static final long FORGOTTEN_MILLIS = 24 * 3_600_000L;

    @PersistenceContext(unitName = "blPU")
    protected EntityManager em;

    @Resource(name = "aftersaleDatabaseClock")
    protected DatabaseClock clock;

    @Override
    public void report(Report report) {
        long now = clock.millis();
        NodeRecord row = em.find(NodeRecord.class, report.id);
        boolean isNew = row == null;
        if (isNew) {
            row = new NodeRecord();
            row.id = report.id;
            row.startedAt = now;
        }
        row.name = cut(report.name);
        row.side = report.side;
        row.version = report.version;
        row.jobs = report.jobs ? "ON" : "OFF";
        row.seenAt = now;
        mail(row, report.mail);
        if (report.pool != null) {
            pool(row, report.pool, now);
        }
        row.gateways =
                report.facts == null
                        ? null
                        : ColumnText.cut(String.join(",", report.facts.refundingGateways), 1000);
        row.channels = report.facts == null ? null : report.facts.channels();
        if (isNew) {
            em.persist(row);
        }
        em.createQuery("delete from NodeRecord n where n.seenAt < :long")
                .setParameter("long", now - FORGOTTEN_MILLIS)
                .executeUpdate();
    }

    private static void mail(NodeRecord row, MailSetup mail) {
        row.mailKind = mail.getKind();
        row.mailer = cut(mail.getMailer());
        row.mailServer = cut(mail.getServer());
        row.sender = cut(mail.getSender());
        row.replyTo = cut(mail.getReplyTo());
        row.mailWeaknesses =
                mail.getWeaknesses().isEmpty()
                        ? null
                        : mail.getWeaknesses().stream()
                                .map(Enum::name)
                                .collect(Collectors.joining(","));
    }

    private static void pool(NodeRecord row, PoolReport report, long now) {
        PoolState pool = report.pool;
        row.pool = cut(pool.getName());
        row.poolInUse = pool.isKnown() ? pool.getInUse() : null;
        row.poolMaximum = pool.getMaximum() > 0 ? pool.getMaximum() : null;
        row.poolExhausted = report.exhausted;
        row.poolExhaustedAt = report.exhaustedAgo == null ? null : now - report.exhaustedAgo;
    }

    private static String cut(String text) {
        return ColumnText.cut(text, 255);
    }

    @Override
    public List<Node> all() {
        return em
                .createQuery(
                        "select n from NodeRecord n where n.seenAt >= :since"
                                + " order by n.side desc, n.startedAt desc, n.id",
                        NodeRecord.class)
                .setParameter("since", clock.millis() - FORGOTTEN_MILLIS)
                .getResultList()
                .stream()
                .map(Node::new)
                .collect(Collectors.toList());
    }

    @Override
    public boolean isAlive(Node node) {
        return clock.millis() - node.getSeenAt() < SILENT_MILLIS;
    }

    @Override
    public long now() {
        return clock.millis();
    }

    @Override
    public void remove(String id) {
        em.createQuery("delete from NodeRecord n where n.id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }
}
