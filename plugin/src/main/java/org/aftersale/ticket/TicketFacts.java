package org.aftersale.ticket;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Feature data about a ticket, loaded at most once per request. Callers add what they have already
 * loaded. For one ticket and one thread.
 */
public final class TicketFacts {

    private final Map<Class<?>, Optional<?>> known = new HashMap<Class<?>, Optional<?>>();

    /**
     * @param fact empty if there is none, which is then known as well
     */
    public <T> TicketFacts with(Class<T> type, Optional<? extends T> fact) {
        known.put(type, fact);
        return this;
    }

    /**
     * @param read loads the fact if it was neither added nor requested before
     */
    public <T> Optional<T> get(Class<T> type, Supplier<Optional<? extends T>> read) {
        return known.computeIfAbsent(type, any -> read.get()).map(type::cast);
    }
}
