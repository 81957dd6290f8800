package org.aftersale.help.placeholder;

import java.util.Locale;
import java.util.Optional;
import javax.annotation.Resource;
import org.aftersale.host.StoreCustomer;
import org.aftersale.ticket.sla.ResponsePolicy;
import org.springframework.context.MessageSource;

/**
 * {@code answer_time}: the maximum number of days until the store answers, phrased to follow
 * "within"; the same for all customers. After "within", two plural forms are enough in every
 * language.
 */
public class AnswerTime implements Placeholder {

    @Resource(name = "aftersaleAnswerDeadline")
    protected ResponsePolicy deadline;

    @Resource(name = "messageSource")
    protected MessageSource messages;

    @Override
    public String name() {
        return "answer_time";
    }

    @Override
    public Optional<PlaceholderValue> fill(StoreCustomer customer, Locale locale) {
        return Optional.empty();
    }

    @Override
    public Optional<PlaceholderValue> fillForEverybody(Locale locale) {
        int days = deadline.longestDays();
        if (days < 1) {
            return Optional.empty();
        }
        String code = "aftersale.placeholder.answer." + (days == 1 ? "day" : "days");
        return Optional.of(
                PlaceholderValue.of(messages.getMessage(code, new Object[] {days}, code, locale)));
    }
}
