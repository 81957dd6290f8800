package org.aftersale.shared;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * The allowed transitions of one status axis. The same table decides whether a page shows a button
 * and whether the act is allowed, so that the two cannot disagree.
 *
 * @param <S> the axis
 */
public final class TransitionTable<S extends Enum<S>> {

    private final Class<S> axis;
    private final Map<S, Set<S>> transitions;

    private TransitionTable(Class<S> axis, Map<S, Set<S>> moves) {
        this.axis = axis;
        this.transitions = moves;
    }

    /** Starts an empty table. */
    public static <S extends Enum<S>> Builder<S> of(Class<S> axis) {
        return new Builder<S>(axis);
    }

    /** The states reachable from {@code from}; empty for a final state. */
    public Set<S> from(S from) {
        Set<S> targets = transitions.get(from);
        return targets == null ? Collections.<S>emptySet() : Collections.unmodifiableSet(targets);
    }

    public boolean allows(S from, S to) {
        return from(from).contains(to);
    }

    /**
     * @throws IllegalTransitionException if the table does not list the transition
     */
    public void check(S from, S to) {
        if (!allows(from, to)) {
            throw IllegalTransitionException.of(axis, from, to);
        }
    }

    /** Collects transitions. */
    public static final class Builder<S extends Enum<S>> {

        private final Class<S> axis;
        private final Map<S, Set<S>> moves;

        private Builder(Class<S> axis) {
            this.axis = axis;
            this.moves = new EnumMap<S, Set<S>>(axis);
        }

        @SafeVarargs
        public final Builder<S> allow(S from, S... targets) {
            Set<S> known = moves.computeIfAbsent(from, any -> EnumSet.noneOf(axis));
            Collections.addAll(known, targets);
            return this;
        }

        public TransitionTable<S> build() {
            return new TransitionTable<S>(axis, moves);
        }
    }
}
