package org.aftersale.health.node;

import java.util.List;
import org.aftersale.host.MailSetup;
import org.aftersale.host.Side;

/**
 * The store's running web applications. Each reports itself every half minute, because what sends
 * the mails is usually another process than the one an operator looks at.
 */
public interface Nodes {

    /** Silent for longer, a node is taken for gone. */
    long SILENT_MILLIS = 120_000L;

    /** What a node knows of itself. */
    final class Report {

        final String id;
        final String name;
        final Side side;
        final String version;
        final boolean jobs;
        final MailSetup mail;

        /**
         * @param id drawn at the start
         * @param name process and machine
         * @param jobs whether background work is done there
         */
        public Report(
                String id, String name, Side side, String version, boolean jobs, MailSetup mail) {
            this.id = id;
            this.name = name;
            this.side = side;
            this.version = version;
            this.jobs = jobs;
            this.mail = mail;
        }
    }

    /** Notes that the node lives, and forgets those that were not seen for a day. */
    void report(Report report);

    /** Those seen within a day, the shop's before the back office's, the newest first. */
    List<Node> seen();

    /** Whether it reported itself within {@link #SILENT_MILLIS}, by the database's clock. */
    boolean isAlive(Node node);

    /** Epoch milliseconds by the database's clock, which all of them share. */
    long now();

    /** Takes a node that stops from the list. */
    void gone(String id);
}
