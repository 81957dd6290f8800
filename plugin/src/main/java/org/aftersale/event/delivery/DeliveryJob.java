package org.aftersale.event.delivery;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.aftersale.event.worker.SingleThreadWorker;
import org.aftersale.event.worker.ThrottledFailureLog;
import org.aftersale.host.Side;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Runs the dispatcher every second on the web applications that the setting {@code aftersale.jobs}
 * names: {@code site} (default), {@code admin}, {@code both} or {@code none}. Each consumer has a
 * thread of its own: a slow mail server delays mails and nothing else.
 */
public class DeliveryJob implements DisposableBean {

    private static final long MAX_SHUTDOWN_MILLIS = 10_000L;

    private final EventDispatcher dispatcher;
    private final Side side;
    private final Map<String, SingleThreadWorker> workers =
            new ConcurrentHashMap<String, SingleThreadWorker>();
    private final Map<String, ThrottledFailureLog> failures =
            new ConcurrentHashMap<String, ThrottledFailureLog>();

    @Value("${aftersale.jobs}")
    protected String jobs;

    public DeliveryJob(EventDispatcher dispatcher, Side side) {
        this.dispatcher = dispatcher;
        this.side = side;
    }

    @Scheduled(fixedDelay = 1000)
    public void run() {
        if (side.runs(jobs)) {
            for (String consumer : dispatcher.consumers()) {
                workers.computeIfAbsent(consumer, SingleThreadWorker::new)
                        .run(() -> deliver(consumer));
            }
        }
    }

    /** One log per consumer: a working consumer must not unmute the log of a failing one. */
    private void deliver(String consumer) {
        ThrottledFailureLog log =
                failures.computeIfAbsent(
                        consumer, name -> new ThrottledFailureLog("deliveries to " + name));
        try {
            while (dispatcher.deliverDue(consumer) > 0) {
                // a batch was full or new work came in: go on at once
            }
            log.succeeded();
        } catch (RuntimeException e) {
            log.failed(e);
        }
    }

    @Override
    public void destroy() {
        long until = System.currentTimeMillis() + MAX_SHUTDOWN_MILLIS;
        dispatcher.destroy();
        workers.values().forEach(SingleThreadWorker::close);
        workers.values().forEach(worker -> worker.await(until - System.currentTimeMillis()));
    }
}
