package org.aftersale.render.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import org.aftersale.shared.NotFoundException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.mock.web.MockHttpServletRequest;

class OutageTest {

    @ParameterizedTest
    @CsvSource({
        "23505, 0", // a key that is there already
        "40001, 0", // overtaken by another transaction
        "42P01, 0", // no such table
        "22001, 0", // too long
        "HY000, 1366", // not a number
        "S1000, -458"
    })
    void ignoresSqlErrors(String state, int code) {
        assertThat(Outage.isCause(new SQLException("ours", state, code))).isFalse();
    }

    @Test
    void ignoresOtherFailures() {
        assertThat(Outage.isCause(NotFoundException.of("claim", "CL"))).isFalse();
        assertThat(Outage.isCause(new OptimisticLockingFailureException("late"))).isFalse();
        assertThat(Outage.isCause(new IllegalStateException(new IOException("reset")))).isFalse();
        assertThat(Outage.isCause(null)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "08006, 0",
        "08001, 0",
        "57P01, 0", // the operator shuts PostgreSQL down
        "53100, 0", // disk full
        "53300, 0", // too many connections
        "58030, 0", // the file system
        "25006, 0", // reading only
        "HY000, 1021", // disk full, MariaDB
        "HY000, 1114", // table full
        "HY000, 1290", // reading only
        "S1000, -452", // HSQLDB's files
        "S1000, -466"
    })
    void recognisesAnUnavailableOrFullDatabaseAnywhereInTheCauses(String state, int code) {
        SQLException away = new SQLException("away", state, code);
        assertThat(Outage.isCause(away)).isTrue();
        assertThat(Outage.isCause(new IllegalStateException(new RuntimeException(away)))).isTrue();
        BatchUpdateException batch = new BatchUpdateException("a batch", null, 0, new int[0]);
        assertThat(Outage.isCause(batch)).isFalse();
        batch.setNextException(away);
        assertThat(Outage.isCause(batch)).isTrue();
    }

    @Test
    void recognisesAnExhaustedPool() {
        assertThat(Outage.isCause(new SQLException("Timeout: Pool empty."))).isTrue();
    }

    @Test
    void reportsOnlyToAWatchingFilter() {
        SQLException away = new SQLException("away", "08006");
        MockHttpServletRequest request = new MockHttpServletRequest();
        assertThat(Outage.report(request, away)).isFalse();
        Outage.expectOutagePage(request);
        assertThat(Outage.report(request, new IllegalStateException())).isFalse();
        assertThat(Outage.reportedFailure(request)).isNull();
        assertThat(Outage.report(request, away)).isTrue();
        assertThat(Outage.reportedFailure(request)).isSameAs(away);
    }
}
