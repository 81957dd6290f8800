package org.aftersale.ticket.sla;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.OptionalInt;
import javax.annotation.Resource;
import org.aftersale.settings.NumberSetting;
import org.aftersale.settings.OptionalNumberSetting;
import org.aftersale.ticket.AnswerDeadline;
import org.aftersale.ticket.Ticket;
import org.aftersale.ticket.TicketType;
import org.springframework.stereotype.Component;

/**
 * An answer is due by the end of the n-th day after the message, in the shop's time zone; n is a
 * setting for each type of ticket, and for each priority but the normal one. The shop's own service
 * level, not a legal deadline. A changed setting counts for the turns that begin afterwards: what
 * the shop has promised stays.
 */
@Component("aftersaleAnswerDeadline")
public class ResponsePolicy implements AnswerDeadline {

    @Resource(name = "aftersaleAnswerDaysOfClaims")
    protected NumberSetting claimDays;

    @Resource(name = "aftersaleAnswerDaysOfQuestions")
    protected NumberSetting questionDays;

    @Resource(name = "aftersaleAnswerDaysOfUrgent")
    protected OptionalNumberSetting urgentDays;

    @Resource(name = "aftersaleAnswerDaysOfHigh")
    protected OptionalNumberSetting highDays;

    @Resource(name = "aftersaleAnswerDaysOfLow")
    protected OptionalNumberSetting lowDays;

    @Resource(name = "aftersaleShopZone")
    protected ZoneId zone;

    protected ResponsePolicy() {}

    ResponsePolicy(int claimDays, int questionDays, ZoneId zone) {
        this.claimDays = NumberSetting.of(claimDays);
        this.questionDays = NumberSetting.of(questionDays);
        this.zone = zone;
        prioritized(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty());
    }

    final ResponsePolicy prioritized(OptionalInt urgent, OptionalInt high, OptionalInt low) {
        urgentDays = OptionalNumberSetting.of(urgent);
        highDays = OptionalNumberSetting.of(high);
        lowDays = OptionalNumberSetting.of(low);
        return this;
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
                        ? from(days(ticket), ticket.getUpdatedAt())
                        : ticket.getDueAt();
            case ON_HOLD:
                return ticket.getDueAt();
            default:
                return Ticket.NEVER;
        }
    }

    /** A higher priority counts from its choice, so that nothing is overdue by it at once. */
    @Override
    public long dueAfterChangedPriority(Ticket ticket, long now) {
        return Math.min(ticket.getDueAt(), from(days(ticket), now));
    }

    /**
     * @param askedAt epoch milliseconds
     * @return epoch milliseconds of the last second of the n-th day
     */
    protected long from(int days, long askedAt) {
        ZonedDateTime asked = Instant.ofEpochMilli(askedAt).atZone(zone);
        return asked.toLocalDate()
                .plusDays(days)
                .atTime(LocalTime.of(23, 59, 59))
                .atZone(zone)
                .toInstant()
                .toEpochMilli();
    }

    /** A high priority never takes longer than the type's days, a low one never less. */
    protected int days(Ticket ticket) {
        int usual = days(ticket.getType());
        switch (ticket.getPriority()) {
            case URGENT:
                return Math.min(usual, urgentDays.get().orElse(usual));
            case HIGH:
                return Math.min(usual, highDays.get().orElse(usual));
            case LOW:
                return Math.max(usual, lowDays.get().orElse(usual));
            default:
                return usual;
        }
    }

    /** The number of days, to announce it to the customer. */
    public int days(TicketType type) {
        return (type == TicketType.CLAIM ? claimDays : questionDays).get();
    }

    /** The number of days within which everything is answered. */
    public int longestDays() {
        return Math.max(claimDays.get(), questionDays.get());
    }
}
