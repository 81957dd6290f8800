package org.aftersale.ticket.queue;

import java.util.Collections;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javax.annotation.Resource;
import org.aftersale.ticket.TicketChanges;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The counts of each staff member's views, for a few seconds. Nobody sees counts from before a
 * change by this web application, where staff act; changes by others show after those seconds.
 */
@Component("aftersaleKeptCounts")
public class KeptCounts {

    private static final int MOST_STAFF = 1_000;

    private final Map<Long, Counted> byStaff = new ConcurrentHashMap<Long, Counted>();

    @Resource(name = "aftersaleTicketChanges")
    protected TicketChanges changes;

    @Value("${aftersale.queue.counts-seconds}")
    protected int seconds;

    Map<QueueView, Integer> of(long staffId, Supplier<Map<QueueView, Integer>> count) {
        long now = System.nanoTime();
        Counted kept = byStaff.get(staffId);
        if (kept != null
                && now - kept.at < TimeUnit.SECONDS.toNanos(seconds)
                && changes.areKnownTo(kept.at)) {
            return kept.counts;
        }
        Counted counted = new Counted(now, count.get());
        if (byStaff.size() >= MOST_STAFF) {
            byStaff.clear();
        }
        byStaff.put(staffId, counted);
        return counted.counts;
    }

    private static final class Counted {

        private final long at;
        private final Map<QueueView, Integer> counts;

        Counted(long at, Map<QueueView, Integer> counts) {
            this.at = at;
            this.counts = Collections.unmodifiableMap(counts);
        }
    }
}
