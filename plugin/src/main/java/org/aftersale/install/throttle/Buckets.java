package org.aftersale.install.throttle;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * A bucket of tokens for each client: every request takes one, and so many come back a second.
 * Remembers the clients that asked last, up to a number, so that no flood of addresses fills the
 * memory; whoever is forgotten begins with a full bucket.
 */
class Buckets {

    private static final double NANOS = 1e9;

    private final double perSecond;
    private final double burst;
    private final LongSupplier nanoTime;
    private final Map<String, Bucket> buckets;

    /**
     * @param perSecond requests a second in the long run
     * @param burst requests at once
     * @param most how many clients are remembered
     */
    Buckets(int perSecond, int burst, int most, LongSupplier nanoTime) {
        this.perSecond = perSecond;
        this.burst = Math.max(1, burst);
        this.nanoTime = nanoTime;
        this.buckets =
                new LinkedHashMap<String, Bucket>(64, 0.75f, true) {

                    private static final long serialVersionUID = 1L;

                    @Override
                    protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
                        return size() > most;
                    }
                };
    }

    /**
     * @return whether the client may go on
     */
    synchronized boolean take(String client) {
        long now = nanoTime.getAsLong();
        Bucket bucket = buckets.computeIfAbsent(client, any -> new Bucket(burst, now));
        double back = (now - bucket.at) / NANOS * perSecond;
        bucket.tokens = Math.min(burst, bucket.tokens + back);
        bucket.at = now;
        if (bucket.tokens < 1) {
            return false;
        }
        bucket.tokens--;
        return true;
    }

    synchronized int size() {
        return buckets.size();
    }

    private static final class Bucket {

        private double tokens;
        private long at;

        private Bucket(double tokens, long at) {
            this.tokens = tokens;
            this.at = at;
        }
    }
}
