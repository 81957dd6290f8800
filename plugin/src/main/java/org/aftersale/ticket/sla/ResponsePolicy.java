package org.aftersale.ticket.sla;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import javax.annotation.Resource;
import org.aftersale.ticket.AnswerDeadline;
import org.aftersale.ticket.Ticket;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * An answer is due by the end of the n-th day after the message, in the shop's time zone. The
 * shop's own service level (setting {@code aftersale.answer-days}), not a legal deadline.
 */
@Component("aftersaleAnswerDeadline")
public class ResponsePolicy implements AnswerDeadline {

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
     * While the shop has to act, the time runs from when its turn began; further messages do not
     * extend it. On hold it stays as it was. While the customer has to act, or once the ticket is
     * done, no answer is due.
     */
    @Override
    public long dueAt(Ticket ticket) {
        switch (ticket.getStatus()) {
            case NEW:
            case OPEN:
                return ticket.getDueAt() == Ticket.NEVER
                        ? from(ticket.getUpdatedAt())
                        : ticket.getDueAt();
            case ON_HOLD:
                return ticket.getDueAt();
            default:
                return Ticket.NEVER;
        }
    }

    /**
     * @param askedAt epoch milliseconds
     * @return epoch milliseconds of the last second of the n-th day
     */
    protected long from(long askedAt) {
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
