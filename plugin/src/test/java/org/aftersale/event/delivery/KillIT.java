package org.aftersale.event.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import org.aftersale.kill.CrashRun;
import org.aftersale.kill.KillDatabase;
import org.aftersale.kill.NodeSettings;
import org.aftersale.kill.Nodes;
import org.aftersale.kill.RandomKills;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Nodes that act and deliver on one database die: on purpose at each {@link EventCrashPoint}, and
 * at random moments ({@link RandomKills}). Survivors finish what they left behind.
 */
class KillIT {

    private static final List<String> STAGES = Arrays.asList("ready", "acted", "mailed", "mailed");
    private static final List<String> KINDS = KillDatabase.kinds("KillIT");
    private static final List<String> RANDOM = KillDatabase.kindsOfToday("KillIT", KINDS);

    private EventKillDatabase database;
    private MailSink sink;
    private Nodes nodes;
    private EventKillChecks checks;

    static List<String> kinds() {
        return KINDS;
    }

    static List<String> randomKinds() {
        return RANDOM;
    }

    private void begin(String kind, MailSink mailServer) throws Exception {
        sink = mailServer;
        database = EventKillDatabase.begin(kind);
        nodes =
                new Nodes(
                        KillNode.class,
                        NodeSettings.on(database.database()).with("smtp-port", sink.port()));
        checks = new EventKillChecks(database, sink, nodes);
    }

    @AfterEach
    void end() throws Exception {
        if (nodes != null) {
            nodes.end();
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
    void crashAtAnyPointLosesNothingAndRepeatsAMailOnlyWhereSmtpCannotTell(String kind)
            throws Exception {
        begin(kind, new MailSink(false));
        long start = System.currentTimeMillis();
        CrashRun<EventCrashPoint> run = new CrashRun<>(nodes, EventCrashPoint.class);
        run.run(EnumSet.allOf(EventCrashPoint.class), EnumSet.of(EventCrashPoint.LEASE_TAKEN_OVER));
        nodes.startSurvivors(2).workUntil(database::isFinished);
        run.awaitCrashAt(EventCrashPoint.LEASE_TAKEN_OVER);

        System.out.printf(
                "KillIT on %s: %d crashes in %.1f s, at %s%n",
                kind,
                EventCrashPoint.values().length,
                (System.currentTimeMillis() - start) / 1000.0,
                Arrays.toString(EventCrashPoint.values()));
        checks.eachCrashPointLeftWhatItShould(run);
        checks.nothingIsLostOrStuckOrSentTwiceWithoutNeed();
    }

    @ParameterizedTest
    @MethodSource("randomKinds")
    void killsAtRandomLoseNothingAndRepeatAMailOnlyWhereSmtpCannotTell(String kind)
            throws Exception {
        begin(kind, new MailSink(true));
        long start = System.currentTimeMillis();
        RandomKills kills = new RandomKills(nodes, STAGES, RANDOM.size());
        kills.run();
        nodes.startSurvivors(2).workUntil(database::isFinished);

        report(kind, kills, System.currentTimeMillis() - start);
        checks.nothingIsLostOrStuckOrSentTwiceWithoutNeed();
        assertThat(database.lapsed())
                .as("deliveries that were in hand when their node was killed")
                .isGreaterThanOrEqualTo(kills.share() / 10);
    }

    private void report(String kind, RandomKills kills, long millis) {
        int mails = sink.taken().size();
        int once = (int) sink.taken().stream().map(mail -> mail.key).distinct().count();
        System.out.printf(
                "KillIT on %s: %d kills at random in %.1f s, -Daftersale.kill.seed=%d; %d events, %d"
                        + " mails, %d of them a second time from the window between the server's yes"
                        + " and our record; %d deliveries in hand at a kill, %d mails refused by the"
                        + " server%n",
                kind,
                kills.share(),
                millis / 1000.0,
                RandomKills.SEED,
                database.count("AFS_EVENT"),
                mails,
                mails - once,
                database.lapsed(),
                sink.refused());
    }
}
