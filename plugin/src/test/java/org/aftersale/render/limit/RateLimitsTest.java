package org.aftersale.render.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class RateLimitsTest {

    private static final long MINUTE = 60_000_000_000L;

    private final AtomicLong now = new AtomicLong();
    private final RateLimits limits =
            new RateLimits(allowance -> allowance == Allowance.VOTES ? "" : "6/1h", "", now::get);

    private static MockHttpServletRequest from(String address) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        return request;
    }

    private int taken(int times, Allowance allowance, String customer, String address) {
        int taken = 0;
        for (int i = 0; i < times; i++) {
            try {
                limits.take(allowance, customer, from(address));
                taken++;
            } catch (TooManyRequestsException refused) {
                assertThat(refused.getSeconds()).isPositive();
            }
        }
        return taken;
    }

    @Test
    void limitsACustomerWhereverTheyAre() {
        assertThat(taken(4, Allowance.QUESTIONS, "ann", "1.1.1.1")).isEqualTo(4);
        assertThat(taken(9, Allowance.QUESTIONS, "ann", "2.2.2.2")).isEqualTo(2);
        assertThat(taken(9, Allowance.QUESTIONS, "bob", "2.2.2.2")).isEqualTo(6);
        assertThat(taken(9, Allowance.CLAIMS, "ann", "1.1.1.1")).isEqualTo(6);
    }

    @Test
    void limitsTheCustomersOfOneAddressTogether() {
        int taken = 0;
        for (int i = 0; i < 100; i++) {
            taken += taken(6, Allowance.QUESTIONS, "account" + i, "1.1.1.1");
        }
        assertThat(taken).isEqualTo(6 * RateLimits.CROWD);
    }

    @Test
    void limitsVisitorsByTheirAddress() {
        assertThat(taken(9, Allowance.SEARCHES, null, "1.1.1.1")).isEqualTo(6);
        assertThat(taken(9, Allowance.SEARCHES, null, "2.2.2.2")).isEqualTo(6);
        assertThat(taken(9, Allowance.SEARCHES, "ann", "1.1.1.1")).isEqualTo(6);
    }

    @Test
    void givesMoreToAnAddressBehindWhichThereIsAnUnknownProxy() {
        int taken = 0;
        for (int i = 0; i < 1000; i++) {
            MockHttpServletRequest request = from("10.0.0.1");
            request.addHeader("X-Forwarded-For", "1.1.1." + i % 250);
            try {
                limits.take(Allowance.SEARCHES, null, request);
                taken++;
            } catch (TooManyRequestsException refused) {
                // expected
            }
        }
        assertThat(taken).isEqualTo(6 * RateLimits.CROWD);
    }

    @Test
    void saysWhenTheNextAttemptWillBeAccepted() {
        taken(6, Allowance.CLAIMS, "ann", "1.1.1.1");
        assertThatThrownBy(() -> limits.take(Allowance.CLAIMS, "ann", from("1.1.1.1")))
                .isInstanceOfSatisfying(
                        TooManyRequestsException.class,
                        e -> assertThat(e.getSeconds()).isEqualTo(600));
        now.addAndGet(9 * MINUTE);
        assertThat(taken(1, Allowance.CLAIMS, "ann", "1.1.1.1")).isZero();
        now.addAndGet(MINUTE);
        assertThat(taken(9, Allowance.CLAIMS, "ann", "1.1.1.1")).isEqualTo(1);
    }

    @Test
    void knowsNoLimitWithoutASetting() {
        assertThat(taken(5000, Allowance.VOTES, null, "1.1.1.1")).isEqualTo(5000);
        assertThat(Rate.of("x", null)).isNull();
        assertThat(Rate.of("x", "0")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"20", "20/h", "20/0h", "-1/1h", "20/1w", "0/1h", "20 per hour"})
    void refusesASettingThatItCannotRead(String value) {
        assertThatThrownBy(() -> Rate.of("aftersale.limit.votes", value))
                .hasMessageContaining("aftersale.limit.votes")
                .hasMessageContaining(value);
    }

    @Test
    void beginsAnewWithALimitThatWasChanged() {
        String[] rate = {"2/1h"};
        RateLimits changing = new RateLimits(allowance -> rate[0], "", now::get);
        changing.take(Allowance.LINKS, null, from("1.1.1.1"));
        changing.take(Allowance.LINKS, null, from("1.1.1.1"));
        assertThatThrownBy(() -> changing.take(Allowance.LINKS, null, from("1.1.1.1")))
                .isInstanceOf(TooManyRequestsException.class);
        rate[0] = "3/1h";
        changing.take(Allowance.LINKS, null, from("1.1.1.1"));
        rate[0] = "";
        for (int i = 0; i < 9; i++) {
            changing.take(Allowance.LINKS, null, from("1.1.1.1"));
        }
    }
}
