package org.aftersale.host;

import java.math.BigDecimal;

/** One tax on a parcel's goods, on shipping, or on a fee. */
public final class SoldTax {

    private final String name;
    private final BigDecimal rate;
    private final String authority;
    private final long amount;

    /** A tax of an unknown authority. */
    public SoldTax(String name, BigDecimal rate, long amount) {
        this(name, rate, null, amount);
    }

    /**
     * @param name as the store's tax provider named it; a generic name if it gave none
     * @param rate such as 0.0825; null if not recorded
     * @param authority who levies it, such as "Austin, City"; null if not recorded
     * @param amount in minor units
     */
    public SoldTax(String name, BigDecimal rate, String authority, long amount) {
        this.name = name;
        this.rate = rate == null ? null : rate.stripTrailingZeros();
        this.authority = authority;
        this.amount = amount;
    }

    public String getName() {
        return name;
    }

    public BigDecimal getRate() {
        return rate;
    }

    /** Who levies it; null if not recorded. */
    public String getAuthority() {
        return authority;
    }

    public long getAmount() {
        return amount;
    }

    /**
     * Its name and its rate in per cent. Two authorities may levy taxes of one name and rate: they
     * are told apart by {@link #getAuthority}.
     */
    public String getKey() {
        return rate == null
                ? name
                : name + ' ' + rate.movePointRight(2).stripTrailingZeros().toPlainString() + '%';
    }
}
