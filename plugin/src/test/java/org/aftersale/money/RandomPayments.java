package org.aftersale.money;

import java.util.ArrayList;
import java.util.List;

/** Makes up how an order was paid: by cards, gift cards, store credit, or with no gateway. */
public final class RandomPayments {

    private static final String[] TYPES = {
        "CREDIT_CARD", "CREDIT_CARD", "CREDIT_CARD", "GIFT_CARD", "GIFT_CARD", "CUSTOMER_CREDIT"
    };

    private RandomPayments() {}

    /**
     * @param total what the order cost; mostly, but not always, it was captured
     */
    public static List<Capture> of(long total, Dice dice) {
        List<Capture> captures = new ArrayList<>();
        long left = captured(total, dice);
        int count = left == 0 && dice.percent(50) ? 0 : dice.few(5, 2);
        long payment = 0;
        for (int i = 1; i <= count; i++) {
            long sum = i == count ? left : dice.between(0L, left);
            left -= sum;
            payment += payment > 0 && dice.percent(20) ? 0 : 1;
            String gateway = dice.percent(10) ? null : "PASSTHROUGH";
            captures.add(new Capture(payment, 10 + i, dice.oneOf(TYPES), gateway, sum));
        }
        return captures;
    }

    private static long captured(long total, Dice dice) {
        int kind = dice.between(0, 99);
        if (kind < 82) {
            return total;
        }
        if (kind < 92) {
            return dice.between(0L, total);
        }
        return kind < 97 ? total + dice.between(1L, 5_000L) : 0;
    }
}
