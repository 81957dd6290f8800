package org.aftersale.money;

import java.util.ArrayList;
import java.util.List;

/**
 * Generates the payments of an order: cards, gift cards, store credit, or payments without a
 * gateway.
 */
public final class RandomPayments {

    private static final String[] TYPES = {
        "CREDIT_CARD", "CREDIT_CARD", "CREDIT_CARD", "GIFT_CARD", "GIFT_CARD", "CUSTOMER_CREDIT"
    };

    private RandomPayments() {}

    /**
     * @param total the order total, which is usually but not always captured
     */
    public static List<LedgerCapture> of(long total, SeededRandom random) {
        List<LedgerCapture> captures = new ArrayList<>();
        long left = captured(total, random);
        int count = left == 0 && random.percent(50) ? 0 : random.few(5, 2);
        long payment = 0;
        for (int i = 1; i <= count; i++) {
            long sum = i == count ? left : random.between(0L, left);
            left -= sum;
            payment += payment > 0 && random.percent(20) ? 0 : 1;
            String gateway = random.percent(10) ? null : "PASSTHROUGH";
            captures.add(new LedgerCapture(payment, 10 + i, random.oneOf(TYPES), gateway, sum));
        }
        return captures;
    }

    private static long captured(long total, SeededRandom random) {
        int kind = random.between(0, 99);
        if (kind < 77) {
            return total;
        }
        if (kind < 82) {
            // paid twice
            return 2 * total;
        }
        if (kind < 92) {
            return random.between(0L, total);
        }
        return kind < 97 ? total + random.between(1L, 5_000L) : 0;
    }
}
