package org.aftersale.credit;

import java.math.BigDecimal;
import java.util.Optional;
import org.aftersale.shared.Amount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The most that is granted by hand without the permission to confirm refunds (setting {@code
 * aftersale.credit.limit}): so many major units of whichever currency; none where it is empty.
 */
@Component("aftersaleCreditLimit")
public class CreditLimit {

    private final BigDecimal major;

    /**
     * @throws NumberFormatException for a setting that is no number: the store does not start
     */
    @Autowired
    public CreditLimit(@Value("${aftersale.credit.limit}") String setting) {
        this.major = setting.trim().isEmpty() ? null : new BigDecimal(setting.trim());
    }

    /** The limit in a currency; empty: there is none. */
    Optional<Amount> in(String currency) {
        return Optional.ofNullable(major).map(sum -> Amount.ofDecimal(sum, currency));
    }
}
