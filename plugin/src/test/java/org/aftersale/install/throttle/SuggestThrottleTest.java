package org.aftersale.install.throttle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import java.util.concurrent.atomic.AtomicLong;
import javax.servlet.FilterChain;
import org.aftersale.render.limit.Buckets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class SuggestThrottleTest {

    private final AtomicLong now = new AtomicLong();
    private final Buckets buckets = new Buckets(20, 40, 100, now::get);
    private final SuggestThrottle throttle = new SuggestThrottle(buckets);
    private final FilterChain chain = mock(FilterChain.class);

    private MockHttpServletResponse ask(String path, String client) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        request.setRemoteAddr(client);
        MockHttpServletResponse response = new MockHttpServletResponse();
        throttle.doFilter(request, response, chain);
        return response;
    }

    @Test
    void refusesRequestsFasterThanTyping() throws Exception {
        int served = 0;
        for (int i = 0; i < 200; i++) {
            served += ask("/help/suggest", "10.0.0.1").getStatus() == 200 ? 1 : 0;
            now.addAndGet(5_000_000);
        }
        // the burst, and what is replenished within the second
        assertThat(served).isBetween(58, 60);
        ask("/help/suggest", "10.0.0.1");
        ask("/help/suggest", "10.0.0.1");
        MockHttpServletResponse refused = ask("/help/suggest", "10.0.0.1");
        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getHeader("Retry-After")).isEqualTo("1");
        assertThat(refused.getContentAsString()).isEqualTo("[]");
        now.addAndGet(1_000_000_000);
        assertThat(ask("/help/suggest", "10.0.0.1").getStatus()).isEqualTo(200);
    }

    @Test
    void servesOtherClientsMeanwhile() throws Exception {
        for (int i = 0; i < 100; i++) {
            ask("/help/suggest", "10.0.0.1");
        }
        assertThat(ask("/help/suggest", "10.0.0.1").getStatus()).isEqualTo(429);
        assertThat(ask("/help/suggest", "10.0.0.2").getStatus()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/help/suggest.json",
                "/help//suggest",
                "/help/suggest/",
                "/help/./suggest",
                "/account/claims/new/suggest",
                "/account/tickets/new/suggest;a=b"
            })
    void recognisesTheAddressInEverySpelling(String path) throws Exception {
        for (int i = 0; i < 40; i++) {
            ask(path, "10.0.0.1");
        }
        assertThat(ask(path, "10.0.0.1").getStatus()).isEqualTo(429);
    }

    @Test
    void leavesEveryOtherAddressAlone() throws Exception {
        for (int i = 0; i < 100; i++) {
            assertThat(ask("/help", "10.0.0.1").getStatus()).isEqualTo(200);
        }
        verify(chain, times(100)).doFilter(any(), any());
        assertThat(buckets.size()).isZero();
    }

    @Test
    void limitsTheRememberedClientsAndKeepsRefusingTheBusyOne() throws Exception {
        for (int i = 0; i < 5000; i++) {
            ask("/help/suggest", "10.1." + i / 250 + "." + i % 250);
            ask("/help/suggest", "10.0.0.1");
        }
        assertThat(buckets.size()).isEqualTo(100);
        assertThat(ask("/help/suggest", "10.0.0.1").getStatus()).isEqualTo(429);
    }
}
