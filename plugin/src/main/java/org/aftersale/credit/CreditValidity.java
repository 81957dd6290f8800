package org.aftersale.credit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import javax.annotation.Resource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The default validity of credit: until the end of the n-th day after the grant, in the shop's time
 * zone (setting {@code aftersale.credit.days}); unlimited if that is 0.
 */
@Component("aftersaleCreditValidity")
public class CreditValidity {

    @Value("${aftersale.credit.days}")
    protected int days;

    @Resource(name = "aftersaleShopZone")
    protected ZoneId zone;

    public CreditValidity() {}

    public CreditValidity(int days, ZoneId zone) {
        this.days = days;
        this.zone = zone;
    }

    /**
     * @param grantedAt epoch milliseconds
     * @return when it expires; null: never
     */
    Long from(long grantedAt) {
        LocalDate day = Instant.ofEpochMilli(grantedAt).atZone(zone).toLocalDate();
        return days < 1 ? null : Long.valueOf(endOf(day.plusDays(days)));
    }

    /** The beginning of the next day. */
    long endOf(LocalDate lastDay) {
        return lastDay.plusDays(1).atStartOfDay(zone).toInstant().toEpochMilli();
    }
}
