package org.aftersale.claim;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import javax.annotation.Resource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * By when what was approved is to be paid or done: the end of the n-th day after the decision, in
 * the shop's time zone. The shop's own service level (setting {@code aftersale.remedy-days}), not a
 * legal deadline.
 */
@Component("aftersaleRemedyDeadline")
public class RemedyDeadline {

    @Value("${aftersale.remedy-days}")
    protected int days;

    @Resource(name = "aftersaleShopZone")
    protected ZoneId zone;

    protected RemedyDeadline() {}

    RemedyDeadline(int days, ZoneId zone) {
        this.days = days;
        this.zone = zone;
    }

    /**
     * @param decidedAt epoch milliseconds
     * @return epoch milliseconds of the last second of the n-th day
     */
    protected long from(long decidedAt) {
        return Instant.ofEpochMilli(decidedAt)
                .atZone(zone)
                .toLocalDate()
                .plusDays(days)
                .atTime(LocalTime.of(23, 59, 59))
                .atZone(zone)
                .toInstant()
                .toEpochMilli();
    }
}
