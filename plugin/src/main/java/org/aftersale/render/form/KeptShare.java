package org.aftersale.render.form;

import java.io.Serializable;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.aftersale.render.limit.ClientAddress;

/**
 * Whose part of this server's memory for kept forms a session uses. Signed-in customers may use all
 * of it, everybody else together half of it, and each of their clients a small part: a stranger can
 * crowd out neither.
 */
final class KeptShare implements Serializable {

    /** The limit of one server, in characters: about 16 MB. */
    static final long LARGEST_TOTAL = 8L * 1024 * 1024;

    static final long LARGEST_OF_STRANGERS = LARGEST_TOTAL / 2;

    /** Four forms of the largest size. */
    static final long LARGEST_OF_CLIENT = 4L * KeptForms.MAX_BYTES;

    static final KeptShare OF_CUSTOMERS = new KeptShare(null, LARGEST_TOTAL);

    private static final long serialVersionUID = 1L;
    private static final AtomicLong TOTAL = new AtomicLong();
    private static final AtomicLong STRANGERS = new AtomicLong();
    private static final Map<String, Long> CLIENTS = new ConcurrentHashMap<>();

    /** Null for signed-in customers. */
    private final String client;

    private final long most;

    private KeptShare(String client, long most) {
        this.client = client;
        this.most = most;
    }

    static KeptShare ofStranger(ClientAddress client) {
        return new KeptShare(
                client.key(), client.isCrowd() ? LARGEST_OF_STRANGERS : LARGEST_OF_CLIENT);
    }

    /**
     * @param growth in characters
     */
    boolean hasRoomFor(long growth) {
        if (growth <= 0) {
            return true;
        }
        return TOTAL.get() + growth <= LARGEST_TOTAL
                && (client == null
                        || STRANGERS.get() + growth <= LARGEST_OF_STRANGERS
                                && CLIENTS.getOrDefault(client, 0L) + growth <= most);
    }

    /**
     * @param characters negative if they are no longer kept
     */
    void add(long characters) {
        TOTAL.addAndGet(characters);
        if (client != null) {
            STRANGERS.addAndGet(characters);
            CLIENTS.compute(
                    client,
                    (key, before) -> {
                        long now = (before == null ? 0 : before) + characters;
                        return now == 0 ? null : now;
                    });
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof KeptShare && Objects.equals(((KeptShare) other).client, client);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(client);
    }
}
