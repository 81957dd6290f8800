package org.aftersale.event.delivery;

import java.util.Collections;
import java.util.Map;
import java.util.Random;
import org.aftersale.event.EventLog;
import org.aftersale.kill.Crash;
import org.aftersale.kill.NodeSettings;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Acts of a node, each with its event in one transaction. */
final class KillActs {

    private static final Map<String, Object> FACTS = Collections.singletonMap("count", 1);

    private final int node;
    private final Random random;
    private final TransactionTemplate transaction;
    private final JdbcTemplate sql;
    private final EventLog log;
    private final Crash<EventCrashPoint> crash;
    private int count;

    KillActs(
            NodeSettings settings,
            KillNodeHost host,
            JdbcTemplate sql,
            EventLog log,
            Crash<EventCrashPoint> crash) {
        this.node = settings.number();
        this.random = new Random(settings.seed());
        this.transaction = new TransactionTemplate(host.transactions());
        this.sql = sql;
        this.log = log;
        this.crash = crash;
    }

    /** Every fifth is refused after it was published. */
    void actAtRandom() {
        boolean refused = random.nextInt(5) == 0;
        String name = (refused ? "R" : "A") + node + "-" + count++;
        try {
            act(name, refused);
        } catch (RuntimeException e) {
            System.err.println(name + " failed: " + e);
        }
        KillNode.pause(random.nextInt(15));
    }

    /** The one act of a node that crashes, named after its crash point. */
    void actToCrash(EventCrashPoint point) {
        act(point.name(), false);
        crash.at(EventCrashPoint.ACT_COMMITTED);
    }

    private void act(String name, boolean refused) {
        transaction.execute(
                status -> {
                    sql.update("insert into KILL_ACT (NAME) values (?)", name);
                    log.publish("act.done", name, FACTS);
                    crash.at(EventCrashPoint.ACT_WRITTEN);
                    if (refused) {
                        status.setRollbackOnly();
                    }
                    return null;
                });
    }
}
