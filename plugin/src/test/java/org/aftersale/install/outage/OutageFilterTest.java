package org.aftersale.install.outage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import javax.servlet.FilterChain;
import javax.servlet.http.HttpServletResponse;
import org.aftersale.health.node.Exhaustions;
import org.aftersale.host.Side;
import org.aftersale.host.connection.PoolState;
import org.aftersale.host.connection.StoreConnections;
import org.aftersale.render.problem.OutagePage;
import org.aftersale.render.problem.Unavailability;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class OutageFilterTest {

    private static final String OURS = "/account/service";

    private final StoreConnections database = mock(StoreConnections.class);
    private final Exhaustions exhaustions = mock(Exhaustions.class);
    private final OutagePage page = mock(OutagePage.class);
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final AtomicInteger wentIn = new AtomicInteger();

    @BeforeEach
    void answering() throws Exception {
        Connection connection = mock(Connection.class);
        when(connection.isValid(anyInt())).thenReturn(true);
        when(database.borrow()).thenReturn(connection);
        when(database.pool()).thenReturn(PoolState.of("shopPool", 1, 9, 10, 0));
        when(page.of(any(), any(), eq(Unavailability.OUTAGE))).thenReturn("<p>later</p>");
        when(page.of(any(), any(), eq(Unavailability.BUSY))).thenReturn("<p>busy</p>");
    }

    @Test
    void ignoresPagesOfTheStore() throws Exception {
        away();
        filter("/account/orders", (request, answer) -> wentIn.incrementAndGet());
        assertThat(wentIn).hasValue(1);
        assertThat(response.getStatus()).isEqualTo(200);
    }

    @Test
    void passesRequestsOnWhileTheDatabaseAnswers() throws Exception {
        filter(
                OURS,
                (request, answer) -> {
                    answer.getWriter().write("the page");
                    wentIn.incrementAndGet();
                });
        assertThat(wentIn).hasValue(1);
        assertThat(response.getContentAsString()).isEqualTo("the page");
    }

    @Test
    void showsTheOutagePageWhileTheDatabaseIsAway() throws Exception {
        away();
        filter(OURS, (request, answer) -> wentIn.incrementAndGet());
        assertThat(wentIn).hasValue(0);
        assertOutage();
        assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void timesOutWhenTheDatabaseDoesNotAnswer() throws Exception {
        CountDownLatch silence = new CountDownLatch(1);
        when(database.borrow())
                .thenAnswer(
                        call -> {
                            silence.await();
                            throw new SQLException("late", "08001");
                        });
        long start = System.nanoTime();
        filter(OURS, (request, answer) -> wentIn.incrementAndGet());
        assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(2000);
        assertThat(wentIn).hasValue(0);
        assertOutage();
        silence.countDown();
    }

    @Test
    void checksOnceForConcurrentRequestsAndRecovers() throws Exception {
        away();
        OutageFilter filter = filter(300);
        filter.doFilter(get(OURS), response, (request, answer) -> wentIn.incrementAndGet());
        assertThat(wentIn).hasValue(0);
        org.mockito.Mockito.reset(database);
        answering();
        filter.doFilter(get(OURS), response, (request, answer) -> wentIn.incrementAndGet());
        filter.doFilter(get(OURS), response, (request, answer) -> wentIn.incrementAndGet());
        assertThat(wentIn).hasValue(2);
        verify(database, times(1)).borrow();
    }

    @Test
    void treatsADatabaseFailureDuringTheRequestAsAnOutage() throws Exception {
        filter(
                OURS,
                (request, answer) -> {
                    answer.getWriter().write("half a page");
                    ((HttpServletResponse) answer).setHeader("X-Half", "a page");
                    throw new IllegalStateException(new SQLException("gone", "08006"));
                });
        assertOutage();
        assertThat(response.getContentAsString()).isEqualTo("<p>later</p>");
        assertThat(response.getHeader("X-Half")).isNull();
    }

    @Test
    void leavesOtherFailuresToTheHost() {
        assertThatThrownBy(
                        () ->
                                filter(
                                        OURS,
                                        (request, answer) -> {
                                            throw new IllegalStateException("a bug");
                                        }))
                .hasMessage("a bug");
    }

    @Test
    void inspectsTheCauseOfTheHostsErrors() throws Exception {
        filter(OURS, (request, answer) -> ((HttpServletResponse) answer).sendError(500));
        assertThat(response.getStatus()).isEqualTo(500);

        OutageFilter filter = filter(300);
        MockHttpServletResponse second = new MockHttpServletResponse();
        filter.doFilter(
                get(OURS),
                second,
                (request, answer) -> {
                    ((HttpServletResponse) answer).sendError(500);
                    assertThat(answer.isCommitted()).isTrue();
                    try {
                        away();
                    } catch (SQLException e) {
                        throw new IllegalStateException(e);
                    }
                });
        assertThat(second.getStatus()).isEqualTo(503);
    }

    @Test
    void canBeSwitchedOff() throws Exception {
        away();
        filter(0).doFilter(get(OURS), response, (request, answer) -> wentIn.incrementAndGet());
        assertThat(wentIn).hasValue(1);
    }

    @Test
    void doesNotCallADatabaseAwayWhoseConnectionsAreAllInUse() throws Exception {
        exhausted();
        filter(OURS, (request, answer) -> wentIn.incrementAndGet());
        assertThat(wentIn).hasValue(1);
        assertThat(response.getStatus()).isEqualTo(200);
        // the check would be one more to wait
        verify(database, never()).borrow();
        verify(exhaustions, never()).note();
    }

    @Test
    void doesNotCallADatabaseAwayWhoseLastConnectionWasTakenDuringTheCheck() throws Exception {
        CountDownLatch full = new CountDownLatch(1);
        when(database.borrow())
                .thenAnswer(
                        call -> {
                            exhausted();
                            full.await();
                            throw new SQLException("late", "08001");
                        });
        filter(OURS, (request, answer) -> wentIn.incrementAndGet());
        assertThat(wentIn).hasValue(1);
        full.countDown();
    }

    @Test
    void doesNotCallADatabaseAwayWhenThePoolOfTheCheckIsExhausted() throws Exception {
        timeout();
        filter(OURS, (request, answer) -> wentIn.incrementAndGet());
        assertThat(wentIn).hasValue(1);
    }

    @Test
    void keepsADatabaseAwayWhenTheRequestsThatHangInItExhaustThePool() throws Exception {
        away();
        OutageFilter filter = filter(300);
        filter.doFilter(get(OURS), response, (request, answer) -> wentIn.incrementAndGet());
        exhausted();
        filter.doFilter(get(OURS), response, (request, answer) -> wentIn.incrementAndGet());
        assertThat(wentIn).hasValue(0);
        assertOutage();
    }

    @Test
    void asksToTryAgainSoonWhenThePoolRanOutOfTime() throws Exception {
        SQLException timeout = timeout();
        filter(
                OURS,
                (request, answer) -> {
                    throw new IllegalStateException(timeout);
                });
        assertBusy();
    }

    @Test
    void goesByTheNumbersOfAPoolWhoseFailuresItDoesNotKnow() throws Exception {
        OutageFilter filter = filter(300);
        FilterChain chain =
                (request, answer) -> {
                    throw new IllegalStateException(new SQLException("Nothing free"));
                };
        filter.doFilter(get(OURS), response, chain);
        assertOutage();
        exhausted();
        response.reset();
        filter.doFilter(get(OURS), response, chain);
        assertBusy();
    }

    @Test
    void callsAFailureOfTheDatabaseItselfAnOutageHoweverFullThePool() throws Exception {
        exhausted();
        filter(
                OURS,
                (request, answer) -> {
                    throw new IllegalStateException(new SQLException("gone", "08006"));
                });
        assertOutage();
        verify(exhaustions, never()).note();
    }

    @Test
    void takesABareErrorOfTheHostForABusyPoolWhileAllConnectionsAreInUse() throws Exception {
        exhausted();
        filter(OURS, (request, answer) -> ((HttpServletResponse) answer).sendError(500));
        assertBusy();
    }

    private void exhausted() {
        when(database.pool()).thenReturn(PoolState.of("shopPool", 10, 0, 10, 5));
    }

    private SQLException timeout() throws SQLException {
        SQLException timeout = new SQLException("Timeout: Pool empty.");
        when(database.isPoolTimeout(any())).thenReturn(true);
        when(database.borrow()).thenThrow(timeout);
        return timeout;
    }

    private void away() throws SQLException {
        when(database.borrow()).thenThrow(new SQLException("refused", "08001"));
    }

    private void filter(String path, FilterChain chain) throws Exception {
        filter(300).doFilter(get(path), response, chain);
    }

    private OutageFilter filter(long patience) {
        DatabaseWatch watch = new DatabaseWatch(database, patience);
        Diagnosis diagnosis = new Diagnosis(database, watch);
        return new OutageFilter(Side.SITE, watch, diagnosis, exhaustions, page);
    }

    private static MockHttpServletRequest get(String path) {
        return new MockHttpServletRequest("GET", path);
    }

    private void assertOutage() {
        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getHeader("Retry-After")).isEqualTo("30");
    }

    private void assertBusy() throws Exception {
        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getHeader("Retry-After")).isEqualTo("5");
        assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(response.getContentAsString()).isEqualTo("<p>busy</p>");
        verify(exhaustions).note();
    }
}
