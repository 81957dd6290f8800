package org.aftersale.event.delivery;

import java.time.Clock;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.aftersale.event.DatabaseClock;
import org.aftersale.event.DatabaseClockImpl;
import org.aftersale.event.EventConsumer;
import org.aftersale.event.EventLog;
import org.aftersale.event.job.JobLeases;
import org.aftersale.event.job.JobLeasesImpl;
import org.aftersale.event.job.JobRunner;
import org.aftersale.host.Side;
import org.aftersale.kill.Crash;
import org.aftersale.kill.KillDatabase;
import org.aftersale.kill.NodeProcess;
import org.aftersale.kill.NodeSettings;
import org.aftersale.kill.NodeVoice;
import org.aftersale.notify.MailConsumer;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A small node of a store for {@link KillIT}: the real log, queue, dispatcher, jobs and mail
 * consumer on the host's Spring and Hibernate, without the host. It acts, delivers, and is killed.
 */
public final class KillNode {

    private static final long LEASE_MILLIS = 3_000;

    /** Enough for a node that dies soon and has no rival until then. */
    private static final long CRASHING_LEASE_MILLIS = 900;

    private final EventCrashPoint point;
    private final Crash<EventCrashPoint> crash;
    private final NodeVoice voice;
    private final KillActs acts;
    private final DeliveryJob job;
    private final JobRunner periodicJobs;

    private KillNode(NodeSettings settings, NodeVoice voice) {
        this.voice = voice;
        point = settings.crashPoint(EventCrashPoint.class);
        crash = new Crash<>(point, voice);
        KillDatabase database = settings.database();
        KillNodeHost host = new KillNodeHost(database);
        JdbcTemplate sql = new JdbcTemplate(database.dataSource());
        OwnDeliveries own = new OwnDeliveries(sql, String.valueOf(point));
        KillMails mails = new KillMails(settings, voice, own, crash);
        List<EventConsumer> consumers =
                Arrays.asList(
                        new MailConsumer(mails, mails), new SeenConsumer(sql, settings.number()));
        DatabaseClockImpl clock = new DatabaseClockImpl();
        clock.em = host.em();
        acts = new KillActs(settings, host, sql, log(host, consumers), crash);
        DeliveryQueue queue = queue(host, clock);
        EventDispatcher dispatcher =
                crash.isPlanned()
                        ? new EventDispatcher(
                                new CrashingQueue(queue, own, crash),
                                consumers,
                                CRASHING_LEASE_MILLIS)
                        : new EventDispatcher(queue, consumers, LEASE_MILLIS);
        job = new DeliveryJob(dispatcher, Side.SITE);
        job.jobs = "site";
        periodicJobs = periodicJobs(host, clock, new TallyJob(sql, settings.number(), crash));
    }

    private static EventLog log(KillNodeHost host, List<EventConsumer> consumers) {
        EventLogImpl log = new EventLogImpl();
        log.em = host.em();
        log.consumers = consumers;
        log.clock = Clock.systemUTC();
        return host.transactional(EventLog.class, log);
    }

    private DeliveryQueue queue(KillNodeHost host, DatabaseClock clock) {
        DeliveryQueueImpl queue = new CrashingQueue.Written(new RetryBackoff(20, 500, 20), crash);
        queue.em = host.em();
        queue.databaseClock = clock;
        return host.transactional(DeliveryQueue.class, queue);
    }

    private JobRunner periodicJobs(KillNodeHost host, DatabaseClock clock, TallyJob tally) {
        JobLeasesImpl leases = new JobLeasesImpl();
        leases.em = host.em();
        leases.databaseClock = clock;
        JobLeases wrapped = host.transactional(JobLeases.class, leases);
        JobRunner runner =
                new JobRunner(
                        crash.isPlanned() ? new ShortJobLeases(wrapped) : wrapped,
                        Collections.singletonList(tally),
                        Side.SITE);
        runner.jobs = "site";
        return runner;
    }

    /** Acts at random until it is killed or told to stop. */
    private void workAtRandom() throws Exception {
        again(20, job::run);
        while (System.in.available() == 0) {
            acts.actAtRandom();
            voice.say("acted");
        }
        job.destroy();
    }

    private void crash() throws Exception {
        if (crash.isPlannedAt(EventCrashPoint.JOB_RUNNING)) {
            again(20, periodicJobs::run);
        } else {
            acts.actToCrash(point);
            again(20, job::run);
        }
        System.in.read();
    }

    private void finishWhatIsLeft() throws Exception {
        again(20, job::run);
        again(100, periodicJobs::run);
        System.in.read();
        job.destroy();
        periodicJobs.destroy();
    }

    static void again(int pause, Runnable work) {
        Thread thread =
                new Thread(
                        () -> {
                            while (true) {
                                work.run();
                                pause(pause);
                            }
                        });
        thread.setDaemon(true);
        thread.start();
    }

    static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public static void main(String[] arguments) throws Exception {
        NodeVoice voice = new NodeVoice();
        NodeSettings settings = NodeSettings.parse(arguments);
        KillNode node = new KillNode(settings, voice);
        voice.say(NodeProcess.READY);
        if (settings.isSurvivor()) {
            node.finishWhatIsLeft();
        } else if (node.crash.isPlanned()) {
            node.crash();
        } else {
            node.workAtRandom();
        }
        System.exit(0);
    }
}
