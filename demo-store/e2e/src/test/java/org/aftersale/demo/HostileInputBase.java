package org.aftersale.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInfo;

/**
 * Base of the tests of what somebody sends who means harm, byte for byte, to a running store: each
 * is answered at once, below 500, and changes nothing. Prints how long all of it took.
 */
abstract class HostileInputBase {

    static final String PICTURES = "/admin/aftersale/faq/pictures";

    /** What an honest request takes many times over. */
    private static final long AT_ONCE_MILLIS = 3000;

    private static final AtomicInteger SENT = new AtomicInteger();
    private static long begun;
    static Http shopper;
    static Http admin;
    static Http viewer;
    static String token;

    @BeforeAll
    static void come() {
        RunningStore.shared();
        SENT.set(0);
        begun = System.nanoTime();
        shopper = Http.shopper("shopper");
        admin = Http.staff("admin");
        viewer = Http.staff("viewer");
        token = admin.tokenOn(PICTURES);
    }

    @AfterAll
    static void sayWhatItTook(TestInfo walk) {
        System.out.printf(
                "%s: %d requests in %.1f s%n",
                walk.getDisplayName(), SENT.get(), (System.nanoTime() - begun) / 1e9);
    }

    static RawHttp.Answer send(RawHttp request) {
        SENT.incrementAndGet();
        return request.send();
    }

    /** Refused, in time, without a word of what went on inside. */
    static void assertRefused(String what, RawHttp.Answer answer) {
        assertThat(answer.status()).as(what + ": " + answer).isBetween(400, 499);
        assertThat(answer.millis()).as(what).isLessThan(AT_ONCE_MILLIS);
        assertThat(answer.body()).as(what).doesNotContain("\tat ", "Exception");
    }

    static void assertOurHeaders(RawHttp.Answer answer) {
        assertThat(answer.has("X-Content-Type-Options", "nosniff")).as(answer.head()).isTrue();
        assertThat(answer.has("Cache-Control", "no-store")).as(answer.head()).isTrue();
    }
}
