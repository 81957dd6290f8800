package org.aftersale.health.node;

import java.util.List;
import org.aftersale.host.Side;
import org.aftersale.host.mail.MailSetup;

/**
 * The store's running web applications. Each reports itself every half minute, because mails are
 * usually sent by another process than the one an operator looks at.
 */
public interface Nodes {

    /** A node silent for longer is considered gone. */
    long SILENT_MILLIS = 120_000L;

    /** What a node reports about itself. */
    final class Report {

        final String id;
        final String name;
        final Side side;
        final String version;
        final boolean jobs;
        final MailSetup mail;
        final PoolReport pool;
        final NodeFacts facts;

        /**
         * @param id random, drawn at startup
         * @param name process and machine
         * @param jobs whether background jobs run there
         * @param pool null if it cannot say anything about its connections
         */
        public Report(
                String id,
                String name,
                Side side,
                String version,
                boolean jobs,
                MailSetup mail,
                PoolReport pool) {
            this(id, name, side, version, jobs, mail, pool, null);
        }

        /**
         * @param facts null if it says nothing of gateways and channels
         */
        Report(
                String id,
                String name,
                Side side,
                String version,
                boolean jobs,
                MailSetup mail,
                PoolReport pool,
                NodeFacts facts) {
            this.id = id;
            this.name = name;
            this.side = side;
            this.version = version;
            this.jobs = jobs;
            this.mail = mail;
            this.pool = pool;
            this.facts = facts;
        }
    }

    /** Records that the node is alive, and deletes nodes not seen for a day. */
    void report(Report report);

    /** Nodes seen within a day: storefront before back office, newest first. */
    List<Node> all();

    /** Whether it reported itself within {@link #SILENT_MILLIS}, by the database's clock. */
    boolean isAlive(Node node);

    /** Epoch milliseconds by the database's clock, which all nodes share. */
    long now();

    /** Removes a node that stops. */
    void remove(String id);
}
