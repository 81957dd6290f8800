package org.aftersale.ticket;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What features keep about a ticket, each read once while one question about it is answered. A page
 * that has read it already hands it in. For one ticket and one thread.
 */
public final class TicketFacts {

    private final Map<Class<?>, Optional<?>> known = new HashMap<Class<?>, Optional<?>>();

    /**
     * @param fact empty when there is none, which is known then, too
     */
    public <T> TicketFacts with(Class<T> type, Optional<? extends T> fact) {
        known.put(type, fact);
        return this;
    }

    /**
     * @param read asked when nobody has handed the fact in or asked for it before
     */
    public <T> Optional<T> get(Class<T> type, Supplier<Optional<? extends T>> read) {
        return known.computeIfAbsent(type, any -> read.get()).map(type::cast);
    }
}
