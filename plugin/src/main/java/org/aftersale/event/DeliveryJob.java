package org.aftersale.event;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.aftersale.host.Side;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Runs the dispatcher every second on the web applications that the setting {@code aftersale.jobs}
 * names: {@code site} (default), {@code admin}, {@code both} or {@code none}. Each consumer has a
 * lane of its own: a mail server that answers slowly holds up the mails and nothing else.
 */
public class DeliveryJob implements DisposableBean {

    private static final long LONGEST_FAREWELL = 10_000L;

    private final EventDispatcher dispatcher;
    private final Side side;
    private final Map<String, Lane> lanes = new ConcurrentHashMap<String, Lane>();
    private final Grumbling grumbling = new Grumbling("events");

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
                lanes.computeIfAbsent(consumer, Lane::new).run(() -> deliver(consumer));
            }
        }
    }

    private void deliver(String consumer) {
        try {
            while (dispatcher.deliverDue(consumer) > 0) {
                // a batch was full or new work came in: go on at once
            }
            grumbling.wentWell();
        } catch (RuntimeException e) {
            grumbling.failed(e);
        }
    }

    @Override
    public void destroy() {
        long until = System.currentTimeMillis() + LONGEST_FAREWELL;
        dispatcher.destroy();
        lanes.values().forEach(Lane::close);
        lanes.values().forEach(lane -> lane.await(until - System.currentTimeMillis()));
    }
}
