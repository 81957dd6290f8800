package org.aftersale.install.outage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import javax.servlet.FilterChain;
import javax.servlet.http.HttpServletResponse;
import javax.sql.DataSource;
import org.aftersale.host.Side;
import org.aftersale.render.problem.OutagePage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class OutageFilterTest {

    private static final String OURS = "/account/service";

    private final DataSource database = mock(DataSource.class);
    private final OutagePage page = mock(OutagePage.class);
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final AtomicInteger wentIn = new AtomicInteger();

    @BeforeEach
    void answering() throws Exception {
        Connection connection = mock(Connection.class);
        when(connection.isValid(anyInt())).thenReturn(true);
        when(database.getConnection()).thenReturn(connection);
        when(page.of(any(), any())).thenReturn("<p>later</p>");
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
        when(database.getConnection())
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
        org.mockito.Mockito.verify(database, org.mockito.Mockito.times(1)).getConnection();
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

    private void away() throws SQLException {
        when(database.getConnection()).thenThrow(new SQLException("refused", "08001"));
    }

    private void filter(String path, FilterChain chain) throws Exception {
        filter(300).doFilter(get(path), response, chain);
    }

    private OutageFilter filter(long patience) {
        return new OutageFilter(Side.SITE, new DatabaseWatch(() -> database, patience), page);
    }

    private static MockHttpServletRequest get(String path) {
        return new MockHttpServletRequest("GET", path);
    }

    private void assertOutage() {
        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getHeader("Retry-After")).isEqualTo("30");
    }
}
