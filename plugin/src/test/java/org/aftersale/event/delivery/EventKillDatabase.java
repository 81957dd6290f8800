package org.aftersale.event.delivery;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.aftersale.event.Event;
import org.aftersale.kill.KillDatabase;
import org.springframework.jdbc.core.JdbcTemplate;

/** What nodes left in the database: acts, events, deliveries and runs of the job. */
final class EventKillDatabase {

    private static final String MAIL_OF =
            " from AFS_DELIVERY d join AFS_EVENT e on e.EVENT_ID = d.EVENT_ID where d.CONSUMER ="
                    + " 'mail' and e.CASE_NUMBER = ?";

    private final KillDatabase database;
    private final JdbcTemplate sql;

    private EventKillDatabase(KillDatabase database) {
        this.database = database;
        this.sql = new JdbcTemplate(database.dataSource());
    }

    static EventKillDatabase begin(String kind) throws Exception {
        EventKillDatabase begun =
                new EventKillDatabase(KillDatabase.begin(kind, "AfsEventImpl", "AfsDeliveryImpl"));
        begun.sql.execute("create table KILL_ACT (NAME varchar(20) not null, primary key (NAME))");
        begun.sql.execute("create table KILL_SEEN (EVENT_ID bigint not null, NODE int not null)");
        begun.sql.execute("create table KILL_JOB_RUN (NODE int not null)");
        return begun;
    }

    KillDatabase database() {
        return database;
    }

    void end() throws Exception {
        database.end();
    }

    boolean isFinished() {
        return count("AFS_DELIVERY where STATE = 'PENDING'") == 0
                && count("AFS_JOB where LEASED_BY is not null") == 0;
    }

    int count(String rows) {
        return sql.queryForObject("select count(*) from " + rows, Integer.class);
    }

    List<String> acts() {
        return sql.queryForList("select NAME from KILL_ACT", String.class);
    }

    /** The names of the acts they are about. */
    List<String> events() {
        return sql.queryForList("select CASE_NUMBER from AFS_EVENT", String.class);
    }

    List<Long> eventIds() {
        return sql.queryForList("select EVENT_ID from AFS_EVENT", Long.class);
    }

    List<Long> seenEventIds() {
        return sql.queryForList("select distinct EVENT_ID from KILL_SEEN", Long.class);
    }

    /** How many leases lapsed. */
    int lapsed() {
        return sql.queryForObject("select sum(LAPSED) from AFS_DELIVERY", Integer.class);
    }

    /** How many leases of the act's mail lapsed. */
    int lapsedOfMail(String act) {
        return sql.queryForObject("select LAPSED" + MAIL_OF, Integer.class, act);
    }

    /** How many tries of the act's mail were counted as failed. */
    int failedTriesOfMail(String act) {
        return sql.queryForObject("select ATTEMPTS" + MAIL_OF, Integer.class, act);
    }

    /** Which nodes began the periodic job, in no order. */
    List<Integer> jobRuns() {
        return sql.queryForList("select NODE from KILL_JOB_RUN", Integer.class);
    }

    /** The idempotency key of each mail to be sent, by the name of its act. */
    Map<String, String> mailKeys() {
        return sql.queryForList("select EVENT_ID, HAPPENED_AT, CASE_NUMBER from AFS_EVENT").stream()
                .collect(
                        Collectors.toMap(
                                row -> (String) row.get("CASE_NUMBER"),
                                EventKillDatabase::mailKey));
    }

    private static String mailKey(Map<String, Object> row) {
        return new Event(
                        ((Number) row.get("EVENT_ID")).longValue(),
                        "act.done",
                        "",
                        ((Number) row.get("HAPPENED_AT")).longValue(),
                        new HashMap<>())
                .keyFor("mail");
    }
}
