package org.aftersale.host.broadleaf.payment;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/**
 * The third decimal of what was taken and given back. The host's column for the amount of a
 * transaction keeps two; the payment's own amount has all of them, and so has what we note beside
 * our refunds.
 */
final class ExactAmounts {

    private static final BigDecimal CENT = new BigDecimal("0.01");

    private final Map<Long, BigDecimal> payments = new HashMap<Long, BigDecimal>();
    private final Map<Long, BigDecimal> refunds = new HashMap<Long, BigDecimal>();

    void payment(long paymentId, BigDecimal amount) {
        payments.put(paymentId, amount);
    }

    void refund(long transactionId, String noted) {
        refunds.put(transactionId, new BigDecimal(noted));
    }

    /**
     * @param recorded as the transaction has it; null for nothing
     */
    BigDecimal of(long paymentId, long transactionId, String type, BigDecimal recorded) {
        BigDecimal exact =
                "REFUND".equals(type) ? refunds.get(transactionId) : payments.get(paymentId);
        if (recorded == null || exact == null) {
            return recorded;
        }
        // farther apart, they are not the same sum: a part of the payment, say
        return recorded.subtract(exact).abs().compareTo(CENT) < 0 ? exact : recorded;
    }
}
