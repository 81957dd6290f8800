package org.aftersale.ticket.sla;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import javax.annotation.Resource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * When an answer is due: the end of the n-th day after the message, in the shop's time zone. The
 * shop's own service level (setting {@code aftersale.answer-days}), not a legal deadline.
 */
@Component("aftersaleAnswerDeadline")
public class ResponsePolicy {

    @Value("${aftersale.answer-days}")
    protected int days;

    @Resource(name = "aftersaleShopZone")
    protected ZoneId zone;

    protected ResponsePolicy() {}

    ResponsePolicy(int days, ZoneId zone) {
        this.days = days;
        this.zone = zone;
    }

    /**
     * @return epoch milliseconds of the last second of that day
     */
    public long from(long askedAt) {
        ZonedDateTime asked = Instant.ofEpochMilli(askedAt).atZone(zone);
        return asked.toLocalDate()
                .plusDays(days)
                .atTime(LocalTime.of(23, 59, 59))
                .atZone(zone)
                .toInstant()
                .toEpochMilli();
    }

    /** The number of days, to announce it to the customer. */
    public int days() {
        return days;
    }
}
