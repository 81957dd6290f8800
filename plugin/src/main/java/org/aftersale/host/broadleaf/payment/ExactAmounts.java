package org.aftersale.host.broadleaf.payment;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/**
 * The third decimal of captured and refunded amounts. The host's column for transaction amounts has
 * two decimals; the payment's own amount has all of them, and so has the amount we record with our
 * refunds.
 */
final class ExactAmounts {

    private static final BigDecimal CENT = new BigDecimal("0.01");

    private final Map<Long, BigDecimal> payments = new HashMap<Long, BigDecimal>();
    private final Map<Long, BigDecimal> refunds = new HashMap<Long, BigDecimal>();

    void payment(long paymentId, BigDecimal amount) {
        payments.put(paymentId, amount);
    }

    void refund(long transactionId, String exactAmount) {
        refunds.put(transactionId, new BigDecimal(exactAmount));
    }

    /**
     * @param recorded the transaction's amount; null for none
     */
    BigDecimal of(long paymentId, long transactionId, String type, BigDecimal recorded) {
        BigDecimal exact =
                "REFUND".equals(type) ? refunds.get(transactionId) : payments.get(paymentId);
        if (recorded == null || exact == null) {
            return recorded;
        }
        // a larger difference means another amount, such as a partial capture
        return recorded.subtract(exact).abs().compareTo(CENT) < 0 ? exact : recorded;
    }
}
