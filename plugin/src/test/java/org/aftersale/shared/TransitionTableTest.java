package org.aftersale.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TransitionTableTest {

    private enum Light {
        RED,
        AMBER,
        GREEN
    }

    private final TransitionTable<Light> table =
            TransitionTable.of(Light.class)
                    .allow(Light.RED, Light.AMBER)
                    .allow(Light.RED, Light.GREEN)
                    .allow(Light.AMBER, Light.RED)
                    .build();

    @Test
    void rejectsAnUnlistedTransitionAndNamesBothStates() {
        assertThatThrownBy(() -> table.check(Light.GREEN, Light.RED))
                .isInstanceOf(IllegalTransitionException.class)
                .hasMessage("Light cannot move from GREEN to RED");
    }

    @Test
    void rejectsATransitionToTheSameState() {
        assertThat(table.allows(Light.RED, Light.RED)).isFalse();
        assertThatThrownBy(() -> table.check(Light.RED, Light.RED))
                .isInstanceOf(IllegalTransitionException.class);
    }

    @Test
    void allowsNoTransitionFromAFinalState() {
        assertThat(table.from(Light.GREEN)).isEmpty();
    }

    @Test
    void isNotChangedThroughItsSets() {
        assertThatThrownBy(() -> table.from(Light.RED).add(Light.RED))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void mergesTransitionsListedTwice() {
        assertThat(table.from(Light.RED)).containsExactly(Light.AMBER, Light.GREEN);
        table.check(Light.RED, Light.GREEN);
    }
}
