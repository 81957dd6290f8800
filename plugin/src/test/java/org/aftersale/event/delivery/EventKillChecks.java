package org.aftersale.event.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.aftersale.kill.CrashRun;
import org.aftersale.kill.Nodes;
import org.assertj.core.api.SoftAssertions;

/** What must hold once survivors have finished, whatever was killed before. */
final class EventKillChecks {

    private final EventKillDatabase database;
    private final MailSink sink;
    private final Nodes nodes;

    EventKillChecks(EventKillDatabase database, MailSink sink, Nodes nodes) {
        this.database = database;
        this.sink = sink;
        this.nodes = nodes;
    }

    void nothingIsLostOrStuckOrSentTwiceWithoutNeed() {
        everyActHasItsEventAndNoRefusedOneHas();
        everyDeliveryIsDone();
        eachConsumerGotEveryEvent();
        mailsWentTwiceOnlyFromKilledNodesThatHadNotRecordedTheirLast();
    }

    private void everyActHasItsEventAndNoRefusedOneHas() {
        assertThat(database.acts()).isNotEmpty().noneMatch(name -> name.startsWith("R"));
        assertThat(database.events()).containsExactlyInAnyOrderElementsOf(database.acts());
    }

    private void everyDeliveryIsDone() {
        assertThat(database.count("AFS_DELIVERY where STATE <> 'DONE' or LEASED_BY is not null"))
                .as("not done")
                .isZero();
        assertThat(database.count("AFS_DELIVERY")).isEqualTo(2 * database.count("AFS_EVENT"));
    }

    private void eachConsumerGotEveryEvent() {
        assertThat(database.seenEventIds())
                .containsExactlyInAnyOrderElementsOf(database.eventIds());
        assertThat(sink.taken().stream().map(mail -> mail.key).collect(Collectors.toSet()))
                .isEqualTo(new HashSet<>(database.mailKeys().values()));
    }

    /**
     * A node sends one mail after the other and records each before the next. Killed between the
     * server's yes and the record, it has sent exactly one that nobody knows of: its last. Whatever
     * else went twice was our fault.
     */
    private void mailsWentTwiceOnlyFromKilledNodesThatHadNotRecordedTheirLast() {
        Map<Integer, String> lastOf = new HashMap<>();
        sink.taken().forEach(mail -> lastOf.put(mail.node, mail.key));
        Map<String, Integer> latestNode = new HashMap<>();
        sink.taken().forEach(mail -> latestNode.put(mail.key, mail.node));
        Set<String> wrong = new TreeSet<>();
        Set<String> seen = new HashSet<>();
        for (MailSink.Taken mail : sink.taken()) {
            boolean again = !seen.add(mail.key + '@' + mail.node);
            boolean latest = latestNode.get(mail.key) == mail.node;
            boolean killedAtIt =
                    nodes.wasKilled(mail.node) && mail.key.equals(lastOf.get(mail.node));
            if (again || (!latest && !killedAtIt)) {
                wrong.add(mail.key + " by node " + mail.node);
            }
        }
        assertThat(wrong).as("keys sent twice without a reason").isEmpty();
    }

    void eachCrashPointLeftWhatItShould(CrashRun<EventCrashPoint> run) {
        SoftAssertions softly = new SoftAssertions();
        for (EventCrashPoint point : EventCrashPoint.values()) {
            mailWentAsOftenAsItShould(softly, point);
        }
        softly.assertThat(database.jobRuns())
                .as("nodes that began the job: the dead one, and one of the survivors once")
                .hasSize(2)
                .contains(run.nodeAt(EventCrashPoint.JOB_RUNNING));
        softly.assertThat(database.count("AFS_JOB where OUTCOME = 'OK'")).as("jobs done").isOne();
        softly.assertThat(sink.begun()).as("mails that were cut off").isOne();
        softly.assertAll();
    }

    private void mailWentAsOftenAsItShould(SoftAssertions softly, EventCrashPoint point) {
        String act = point.name();
        String key = database.mailKeys().get(act);
        if (!point.leavesAnEvent()) {
            softly.assertThat(database.acts()).as("acts").doesNotContain(act);
            softly.assertThat(key).as("mail of %s", act).isNull();
            return;
        }
        softly.assertThat(key).as("mail of %s", act).isNotNull();
        if (key == null) {
            return;
        }
        softly.assertThat(sink.taken().stream().filter(mail -> mail.key.equals(key)))
                .as("mails of %s", act)
                .hasSize(point.mails());
        softly.assertThat(database.lapsedOfMail(act))
                .as("lapsed leases of %s", act)
                .isEqualTo(point.lapsed());
        softly.assertThat(database.failedTriesOfMail(act))
                .as("failed tries of %s", act)
                .isEqualTo(point.lapsed());
    }
}
