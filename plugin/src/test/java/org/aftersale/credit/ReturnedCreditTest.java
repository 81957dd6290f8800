package org.aftersale.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ReturnedCreditTest {

    private static final long NOW = 1_000_000;
    private static final Long TOMORROW = NOW + 86_400;
    private static final Long USUAL = NOW + 365L * 86_400;

    /** 30.00 that end tomorrow, then 20.00 without an end, both spent a while ago. */
    private final List<ReturnedCredit.Spent> spent =
            Arrays.asList(
                    new ReturnedCredit.Spent(3000, TOMORROW, NOW - 500),
                    new ReturnedCredit.Spent(2000, null, NOW - 500));

    @Test
    void keepsTheEndItHad() {
        assertThat(parts(Collections.singletonList(spent.get(0)), 0, 3000))
                .containsExactly("3000 until " + TOMORROW);
    }

    @Test
    void returnsWhatWasSpentLastFirst() {
        assertThat(parts(spent, 0, 2500))
                .containsExactly("2000 until null", "500 until " + TOMORROW);
        assertThat(parts(spent, 2500, 2500)).containsExactly("2500 until " + TOMORROW);
        assertThat(parts(spent, 1500, 1000))
                .containsExactly("500 until null", "500 until " + TOMORROW);
    }

    @Test
    void givesExpiredCreditTheValidityThatRemainedWhenItWasSpent() {
        ReturnedCredit.Spent over = new ReturnedCredit.Spent(3000, NOW - 100, NOW - 500);
        assertThat(parts(Collections.singletonList(over), 0, 3000))
                .containsExactly("3000 until " + (NOW + 400));
    }

    @Test
    void hasTheUsualEndForCreditOfAnotherSystem() {
        assertThat(parts(Collections.emptyList(), 0, 700)).containsExactly("700 until " + USUAL);
        assertThat(parts(spent, 5000, 700)).containsExactly("700 until " + USUAL);
    }

    private static List<String> parts(List<ReturnedCredit.Spent> spent, long before, long amount) {
        return ReturnedCredit.parts(spent, before, amount, USUAL, NOW).stream()
                .map(part -> part.amount + " until " + part.expiresAt)
                .collect(Collectors.toList());
    }
}
