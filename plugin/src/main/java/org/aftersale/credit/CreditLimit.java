package org.aftersale.credit;

import java.math.BigDecimal;
import java.util.Optional;
import org.aftersale.shared.Amount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The maximum that can be granted manually without the permission to confirm refunds (setting
 * {@code aftersale.credit.limit}): the same number of major units in every currency; no limit if
 * empty.
 */
@Component("aftersaleCreditLimit")
public class CreditLimit {

    private final BigDecimal major;

    /**
     * @throws NumberFormatException if the setting is not a number: the store does not start
     */
    @Autowired
    public CreditLimit(@Value("${aftersale.credit.limit}") String setting) {
        this.major = setting.trim().isEmpty() ? null : new BigDecimal(setting.trim());
    }

    /** The limit in a currency; empty if there is none. */
    Optional<Amount> in(String currency) {
        return Optional.ofNullable(major).map(limit -> Amount.ofDecimal(limit, currency));
    }
}
