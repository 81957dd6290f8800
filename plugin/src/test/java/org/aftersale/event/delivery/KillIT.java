package org.aftersale.event.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.aftersale.event.Event;
import org.aftersale.kill.KillDatabase;
import org.aftersale.kill.Killing;
import org.aftersale.kill.NodeProcess;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Two nodes that act and deliver on one database and are killed at random moments, again and again:
 * see {@link Killing}.
 */
class KillIT {

    private static final List<String> STAGES = Arrays.asList("ready", "acted", "mailed", "mailed");
    private static final List<String> KINDS = KillDatabase.kinds("KillIT");

    private KillDatabase database;
    private JdbcTemplate sql;
    private MailSink sink;
    private Killing killing;

    static List<String> kinds() {
        return KINDS;
    }

    private void begin(String kind) throws Exception {
        database = KillDatabase.begin(kind, "AfsEventImpl", "AfsDeliveryImpl");
        sql = new JdbcTemplate(database.dataSource());
        sql.execute("create table KILL_ACT (NAME varchar(20) not null, primary key (NAME))");
        sql.execute("create table KILL_SEEN (EVENT_ID bigint not null, NODE int not null)");
        sink = new MailSink(Killing.SEED);
        killing = new Killing(KillNode.class, this::node, KINDS.size());
        System.out.printf(
                "KillIT: %d kills on %s, -Daftersale.kill.seed=%d%n",
                killing.share(), kind, Killing.SEED);
    }

    private List<String> node(int number, boolean last) {
        List<String> arguments = new ArrayList<>(database.address());
        arguments.add(String.valueOf(sink.port()));
        arguments.add(String.valueOf(number));
        arguments.add(String.valueOf(Killing.SEED));
        arguments.add(String.valueOf(!last));
        return arguments;
    }

    @AfterEach
    void end() throws Exception {
        if (killing != null) {
            killing.end();
        }
        if (sink != null) {
            sink.close();
        }
        if (database != null) {
            database.end();
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void whateverIsKilledWhenNothingIsLostOrStuckAndAMailGoesTwiceOnlyWhereSmtpCannotTell(
            String kind) throws Exception {
        begin(kind);
        long start = System.currentTimeMillis();
        killing.run(STAGES);
        long killed = System.currentTimeMillis();
        finishInPeace();
        report(start, killed);

        everyActHasItsEventAndNoRefusedOneHas();
        everyDeliveryIsDone();
        eachConsumerGotEveryEvent();
        mailsWentTwiceOnlyFromKilledNodesThatHadNotNotedTheirLast();
        assertThat(killing.kills()).isGreaterThanOrEqualTo(killing.share());
        assertThat(sql.queryForObject("select sum(LAPSED) from AFS_DELIVERY", Integer.class))
                .as("deliveries that were in hand when their node was killed")
                .isGreaterThan(killing.share() / 10);
        assertThat(sink.refused()).isPositive();
    }

    /** Two nodes that only deliver, until nothing is pending. */
    private void finishInPeace() throws Exception {
        List<NodeProcess> last = Arrays.asList(killing.startOfTheLast(), killing.startOfTheLast());
        long until = System.currentTimeMillis() + 120_000;
        while (count("AFS_DELIVERY where STATE = 'PENDING'") > 0
                && System.currentTimeMillis() < until) {
            Thread.sleep(100);
        }
        for (NodeProcess node : last) {
            node.stops();
        }
    }

    private void everyActHasItsEventAndNoRefusedOneHas() {
        List<String> acts = sql.queryForList("select NAME from KILL_ACT", String.class);
        List<String> events = sql.queryForList("select CASE_NUMBER from AFS_EVENT", String.class);
        assertThat(acts).isNotEmpty().allMatch(name -> name.startsWith("A"));
        assertThat(events).containsExactlyInAnyOrderElementsOf(acts);
    }

    private void everyDeliveryIsDone() {
        assertThat(count("AFS_DELIVERY where STATE <> 'DONE' or LEASED_BY is not null"))
                .as("not done")
                .isZero();
        assertThat(count("AFS_DELIVERY")).isEqualTo(2 * count("AFS_EVENT"));
    }

    private void eachConsumerGotEveryEvent() {
        Set<Long> events =
                new HashSet<>(sql.queryForList("select EVENT_ID from AFS_EVENT", Long.class));
        assertThat(
                        new HashSet<>(
                                sql.queryForList(
                                        "select distinct EVENT_ID from KILL_SEEN", Long.class)))
                .isEqualTo(events);
        assertThat(sink.taken().stream().map(mail -> mail.key).collect(Collectors.toSet()))
                .isEqualTo(keys());
    }

    private Set<String> keys() {
        return sql.queryForList("select EVENT_ID, HAPPENED_AT from AFS_EVENT").stream()
                .map(
                        row ->
                                new Event(
                                                ((Number) row.get("EVENT_ID")).longValue(),
                                                "act.done",
                                                "",
                                                ((Number) row.get("HAPPENED_AT")).longValue(),
                                                new HashMap<>())
                                        .keyFor("mail"))
                .collect(Collectors.toSet());
    }

    /**
     * A node sends one mail after the other and notes each before the next. Killed between the
     * server's yes and the note, it has sent exactly one that nobody knows of: its last. Whatever
     * else went twice was our fault.
     */
    private void mailsWentTwiceOnlyFromKilledNodesThatHadNotNotedTheirLast() {
        assertThat(withoutReason()).as("keys sent twice without a reason").isEmpty();
    }

    private Set<String> withoutReason() {
        Map<Integer, String> lastOf = new HashMap<>();
        sink.taken().forEach(mail -> lastOf.put(mail.node, mail.key));
        Map<String, Integer> latestNode = new HashMap<>();
        sink.taken().forEach(mail -> latestNode.put(mail.key, mail.node));
        int lastNodes = killing.nodes() - 2;
        Set<String> wrong = new TreeSet<>();
        Set<String> seen = new HashSet<>();
        for (MailSink.Taken mail : sink.taken()) {
            boolean again = !seen.add(mail.key + '@' + mail.node);
            boolean final_ = latestNode.get(mail.key) == mail.node;
            boolean killedAtIt = mail.node <= lastNodes && mail.key.equals(lastOf.get(mail.node));
            if (again || (!final_ && !killedAtIt)) {
                wrong.add(mail.key + " by node " + mail.node);
            }
        }
        return wrong;
    }

    private void report(long start, long killed) {
        int mails = sink.taken().size();
        int once = (int) sink.taken().stream().map(mail -> mail.key).distinct().count();
        System.out.printf(
                "KillIT on %s: %d kills in %d s, %d s to finish; %d events, %d mails, %d of them a"
                        + " second time from the window between the server's yes and our note;"
                        + " %d deliveries in hand at a kill, %d mails refused by the server%n",
                database.dialect().replaceAll(".*\\.", ""),
                killing.kills(),
                (killed - start) / 1000,
                (System.currentTimeMillis() - killed) / 1000,
                count("AFS_EVENT"),
                mails,
                mails - once,
                sql.queryForObject("select sum(LAPSED) from AFS_DELIVERY", Integer.class),
                sink.refused());
    }

    private int count(String rows) {
        return sql.queryForObject("select count(*) from " + rows, Integer.class);
    }
}
