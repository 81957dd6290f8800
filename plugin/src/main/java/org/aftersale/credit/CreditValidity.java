package org.aftersale.credit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import javax.annotation.Resource;
import org.aftersale.settings.NumberSetting;
import org.springframework.stereotype.Component;

/**
 * The default validity of credit: until the end of the n-th day after the grant, in the shop's time
 * zone; n is a setting. Unlimited if that is 0.
 */
@Component("aftersaleCreditValidity")
public class CreditValidity {

    @Resource(name = "aftersaleCreditDays")
    protected NumberSetting days;

    @Resource(name = "aftersaleShopZone")
    protected ZoneId zone;

    public CreditValidity() {}

    public CreditValidity(int days, ZoneId zone) {
        this.days = NumberSetting.of(days);
        this.zone = zone;
    }

    /**
     * @param grantedAt epoch milliseconds
     * @return when it expires; null: never
     */
    Long from(long grantedAt) {
        int valid = days.get();
        LocalDate day = Instant.ofEpochMilli(grantedAt).atZone(zone).toLocalDate();
        return valid < 1 ? null : Long.valueOf(endOf(day.plusDays(valid)));
    }

    /** The beginning of the next day. */
    long endOf(LocalDate lastDay) {
        return lastDay.plusDays(1).atStartOfDay(zone).toInstant().toEpochMilli();
    }
}
