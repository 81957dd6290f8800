package org.aftersale.host.broadleaf.sale;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import org.aftersale.shared.Amount;

/**
 * Converts an order's decimals to minor units of its currency. The host stores five decimals and
 * rounds each amount half-even in every calculation; so must we, or an offer's 122.5 yen would
 * differ from the amount in the order's total.
 */
public final class OrderAmounts {

    private final String currency;
    private final int digits;

    /**
     * @param currency ISO 4217 code
     */
    public OrderAmounts(String currency) {
        this.currency = currency;
        this.digits = Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
    }

    String currency() {
        return currency;
    }

    /** Null is treated as zero. */
    public long minor(Object decimal) {
        return decimal == null ? 0 : minor((BigDecimal) decimal);
    }

    private long minor(BigDecimal decimal) {
        BigDecimal rounded = decimal.setScale(digits, RoundingMode.HALF_EVEN);
        return Amount.ofDecimal(rounded, currency).getMinor();
    }

    /** Whether the host's two-decimal columns lose precision in this currency. */
    public boolean isFinerThanCents() {
        return digits > 2;
    }
}
