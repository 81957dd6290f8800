package org.aftersale.health.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import org.aftersale.host.connection.PoolState;
import org.aftersale.host.connection.StoreConnections;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ExhaustionsTest {

    private final Exhaustions exhaustions = new Exhaustions();

    @BeforeEach
    void parts() {
        exhaustions.connections = mock(StoreConnections.class);
        exhaustions.clock = mock(Clock.class);
        when(exhaustions.connections.pool()).thenReturn(PoolState.of("shopPool", 30, 0, 30, 41));
        at(1_000_000);
    }

    @Test
    void logsOneLineAMinuteWithTheCountInBetween() {
        assertThat(exhaustions.count())
                .contains("such line: 1)")
                .contains("shopPool (30 of 30 in use, 0 idle, 41 threads waiting)")
                .contains("raise the pool's maximum", "who holds connections");
        at(1_059_999);
        assertThat(exhaustions.count()).isNull();
        assertThat(exhaustions.count()).isNull();
        at(1_060_000);
        assertThat(exhaustions.count()).contains("such line: 3)");
        at(1_061_000);
        assertThat(exhaustions.count()).isNull();
    }

    @Test
    void reportsHowOftenAndHowLongAgo() {
        assertThat(exhaustions.report().exhaustedAgo).isNull();
        exhaustions.note();
        exhaustions.note();
        at(1_004_000);
        PoolReport report = exhaustions.report();
        assertThat(report.exhausted).isEqualTo(2);
        assertThat(report.exhaustedAgo).isEqualTo(4000);
        assertThat(report.pool.getName()).isEqualTo("shopPool");
    }

    private void at(long millis) {
        when(exhaustions.clock.millis()).thenReturn(millis);
    }
}
