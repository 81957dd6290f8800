package org.aftersale.host.broadleaf.sale;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import org.aftersale.shared.Amount;

/**
 * Reads the decimals of one order as whole minor units of its currency. The host stores five
 * decimals and rounds each sum half to even whenever it calculates with it; so is it done here, or
 * an offer's 122.5 yen would be another sum for us than for the order's total.
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

    /** Null is read as zero. */
    public long minor(Object decimal) {
        return decimal == null ? 0 : minor((BigDecimal) decimal);
    }

    private long minor(BigDecimal decimal) {
        BigDecimal rounded = decimal.setScale(digits, RoundingMode.HALF_EVEN);
        return Amount.ofDecimal(rounded, currency).getMinor();
    }

    /** Whether the host's columns for two decimals lose some of what a sum can have. */
    public boolean isFinerThanCents() {
        return digits > 2;
    }
}
