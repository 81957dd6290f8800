package org.aftersale.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.persistence.OptimisticLockException;
import org.hibernate.StaleObjectStateException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.OptimisticLockingFailureException;

class ConflictRetryTest {

    private final AtomicInteger calls = new AtomicInteger();

    @Test
    void doesNotRetryOtherFailures() {
        IllegalStateException failure = new IllegalStateException("broken");
        assertThatThrownBy(() -> ConflictRetry.retry(() -> failing(failure, 9))).isSameAs(failure);
        assertThat(calls).hasValue(1);
    }

    @Test
    void doesNotRetryRefusals() {
        assertThatThrownBy(
                        () ->
                                ConflictRetry.retry(
                                        () -> failing(NotFoundException.of("claim", "x"), 9)))
                .isInstanceOf(NotFoundException.class);
        assertThat(calls).hasValue(1);
    }

    @Test
    void givesUpAfterSevenAttempts() {
        RuntimeException conflict = sql("40001");
        assertThatThrownBy(() -> ConflictRetry.retry(() -> failing(conflict, 9)))
                .isSameAs(conflict);
        assertThat(calls).hasValue(7);
    }

    @Test
    void returnsTheResultOfASuccessfulRetry() {
        assertThat(ConflictRetry.retry(() -> failing(sql("23505"), 2))).isEqualTo("done");
        assertThat(calls).hasValue(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"23000", "23505", "40001", "40P01", "40000"})
    void recognisesUniqueKeyViolationsDeadlocksAndSerializationFailures(String state) {
        assertThat(ConflictRetry.isConflict(sql(state))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"22001", "42000", "08001", "HY000"})
    void ignoresOtherSqlStates(String state) {
        assertThat(ConflictRetry.isConflict(sql(state))).isFalse();
    }

    @Test
    void recognisesTheSnapshotConflictOfMariadb() {
        SQLException conflict =
                new SQLException("Record has changed since last read", "HY000", 1020);
        assertThat(ConflictRetry.isConflict(new RuntimeException(conflict))).isTrue();
    }

    @Test
    void ignoresAMissingSqlState() {
        assertThat(ConflictRetry.isConflict(new RuntimeException(new SQLException("?")))).isFalse();
    }

    @Test
    void recognisesAStaleVersionAnywhereInTheCauses() {
        for (RuntimeException stale :
                new RuntimeException[] {
                    new OptimisticLockException(),
                    new StaleObjectStateException("TicketImpl", 1L),
                    new OptimisticLockingFailureException("at the commit")
                }) {
            assertThat(ConflictRetry.isConflict(stale)).isTrue();
            assertThat(ConflictRetry.isConflict(new RuntimeException(new RuntimeException(stale))))
                    .isTrue();
        }
    }

    private String failing(RuntimeException failure, int times) {
        if (calls.incrementAndGet() <= times) {
            throw failure;
        }
        return "done";
    }

    private static RuntimeException sql(String state) {
        return new RuntimeException(new RuntimeException(new SQLException("no", state)));
    }
}
