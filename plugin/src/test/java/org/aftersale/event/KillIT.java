package org.aftersale.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Two nodes that act and deliver on one database and are killed at random moments, again and again.
 *
 * <p>{@code -Daftersale.kill.kills=N} says how often on all databases together, {@code
 * -Daftersale.kill.seed=N} repeats the moments as far as the machine lets it.
 */
class KillIT {

    private static final int KILLS = Integer.getInteger("aftersale.kill.kills", 200);
    private static final long SEED =
            Long.getLong("aftersale.kill.seed", System.currentTimeMillis());

    private static final List<String> STAGES = Arrays.asList("ready", "acted", "mailed", "mailed");
    private static final List<String> KINDS = KillDatabase.kinds();

    private final AtomicInteger nodes = new AtomicInteger();
    private final AtomicInteger kills = new AtomicInteger();
    private final Queue<Process> started = new ConcurrentLinkedQueue<>();
    private KillDatabase database;
    private JdbcTemplate sql;
    private MailSink sink;

    static List<String> kinds() {
        return KINDS;
    }

    private void begin(String kind) throws Exception {
        System.out.println(
                "KillIT: " + share() + " kills on " + kind + ", -Daftersale.kill.seed=" + SEED);
        database = KillDatabase.begin(kind);
        sql = new JdbcTemplate(database.dataSource());
        sink = new MailSink(SEED);
    }

    @AfterEach
    void end() throws Exception {
        started.forEach(Process::destroyForcibly);
        if (sink != null) {
            sink.close();
        }
        if (database != null) {
            database.end();
        }
    }

    /** All databases together bear the kills. */
    private static int share() {
        return (KILLS + KINDS.size() - 1) / KINDS.size();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void whateverIsKilledWhenNothingIsLostOrStuckAndAMailGoesTwiceOnlyWhereSmtpCannotTell(
            String kind) throws Exception {
        begin(kind);
        long start = System.currentTimeMillis();
        killAgainAndAgain();
        long killed = System.currentTimeMillis();
        finishInPeace();
        report(start, killed);

        everyActHasItsEventAndNoRefusedOneHas();
        everyDeliveryIsDone();
        eachConsumerGotEveryEvent();
        mailsWentTwiceOnlyFromKilledNodesThatHadNotNotedTheirLast();
        assertThat(kills.get()).isGreaterThanOrEqualTo(share());
        assertThat(sql.queryForObject("select sum(LAPSED) from AFS_DELIVERY", Integer.class))
                .as("deliveries that were in hand when their node was killed")
                .isGreaterThan(share() / 10);
        assertThat(sink.refused()).isPositive();
    }

    private void killAgainAndAgain() throws Exception {
        ExecutorService slots = Executors.newFixedThreadPool(2);
        try {
            List<Future<?>> both = new ArrayList<>();
            for (int slot = 0; slot < 2; slot++) {
                Random random = new Random(SEED * 31 + slot);
                both.add(slots.submit(() -> killOneAfterTheOther(random)));
            }
            for (Future<?> one : both) {
                one.get();
            }
        } finally {
            slots.shutdownNow();
        }
    }

    private Void killOneAfterTheOther(Random random) throws Exception {
        while (kills.get() < share()) {
            Node node = node(true);
            // some before they have done anything, some in the middle; on a slow machine, too
            node.awaits(STAGES.get(random.nextInt(STAGES.size())));
            Thread.sleep(random.nextInt(400));
            assertThat(node.process.isAlive()).as("it ran until it was killed").isTrue();
            node.process.destroyForcibly().waitFor();
            kills.incrementAndGet();
        }
        return null;
    }

    /** Two nodes that only deliver, until nothing is pending. */
    private void finishInPeace() throws Exception {
        List<Process> last = Arrays.asList(node(false).process, node(false).process);
        long until = System.currentTimeMillis() + 120_000;
        while (count("AFS_DELIVERY where STATE = 'PENDING'") > 0
                && System.currentTimeMillis() < until) {
            Thread.sleep(100);
        }
        for (Process node : last) {
            node.getOutputStream().write('\n');
            node.getOutputStream().flush();
            assertThat(node.waitFor(30, TimeUnit.SECONDS)).as("it stops when told to").isTrue();
            assertThat(node.exitValue()).isZero();
        }
    }

    /** Starts a node and waits until it works. */
    private Node node(boolean acts) throws IOException {
        int number = nodes.incrementAndGet();
        List<String> command = new ArrayList<>();
        command.add(System.getProperty("java.home") + "/bin/java");
        command.addAll(
                Arrays.asList(
                        "-Xmx128m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xshare:auto",
                        "-Djava.net.preferIPv4Stack=true",
                        "-Dlog4j.defaultInitOverride=true",
                        "--add-opens=java.base/java.lang=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KillNode.class.getName(),
                        database.url,
                        database.dialect,
                        database.driver,
                        database.user,
                        String.valueOf(sink.port()),
                        String.valueOf(number),
                        String.valueOf(SEED),
                        String.valueOf(acts)));
        File log = new File(System.getProperty("java.io.tmpdir"), "kill-node.log");
        Process node =
                new ProcessBuilder(command)
                        .redirectError(ProcessBuilder.Redirect.appendTo(log))
                        .start();
        started.add(node);
        Node says = new Node(number, node);
        says.awaits("ready");
        return says;
    }

    /** A process and the words by which it tells how far it has come. */
    private static final class Node {

        private final int number;
        private final Process process;
        private final BufferedReader words;
        private final Set<String> said = new HashSet<>();

        private Node(int number, Process process) {
            this.number = number;
            this.process = process;
            this.words = new BufferedReader(new InputStreamReader(process.getInputStream()));
        }

        private void awaits(String word) throws IOException {
            while (!said.contains(word)) {
                String next = words.readLine();
                assertThat(next).as("node %s before it said %s", number, word).isNotNull();
                said.add(next);
            }
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
        int lastNodes = nodes.get() - 2;
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
                database.dialect.replaceAll(".*\\.", ""),
                kills.get(),
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
