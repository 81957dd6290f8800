package org.aftersale.render.limit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * A token bucket per client: every request takes a token, refilled at a fixed rate per second.
 * Keeps a limited number of the most recent clients, so that a flood of addresses cannot exhaust
 * memory; a forgotten client starts with a full bucket.
 */
public class Buckets {

    private static final double NANOS = 1e9;

    private final double perSecond;
    private final double burst;
    private final LongSupplier nanoTime;
    private final Map<String, Bucket> buckets;

    /**
     * @param perSecond sustained requests per second
     * @param burst size of a bucket
     * @param maxClients the maximum number of clients kept
     */
    public Buckets(double perSecond, int burst, int maxClients, LongSupplier nanoTime) {
        this.perSecond = perSecond;
        this.burst = Math.max(1, burst);
        this.nanoTime = nanoTime;
        this.buckets =
                new LinkedHashMap<String, Bucket>(64, 0.75f, true) {

                    private static final long serialVersionUID = 1L;

                    @Override
                    protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
                        return size() > maxClients;
                    }
                };
    }

    /**
     * @return whether the request is within the limit
     */
    public synchronized boolean take(String client) {
        Bucket bucket = filled(client);
        if (bucket.tokens < 1) {
            return false;
        }
        bucket.tokens--;
        return true;
    }

    /** After how many whole seconds, at least 1, the client has a token again. */
    public synchronized int secondsUntilNext(String client) {
        double missing = Math.max(0, 1 - filled(client).tokens);
        return Math.max(1, (int) Math.ceil(missing / perSecond));
    }

    private Bucket filled(String client) {
        long now = nanoTime.getAsLong();
        Bucket bucket = buckets.computeIfAbsent(client, any -> new Bucket(burst, now));
        double back = (now - bucket.at) / NANOS * perSecond;
        bucket.tokens = Math.min(burst, bucket.tokens + back);
        bucket.at = now;
        return bucket;
    }

    public synchronized int size() {
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
