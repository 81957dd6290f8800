package org.aftersale.credit;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Currency;
import javax.annotation.Resource;
import org.aftersale.credit.ledger.CreditReason;
import org.aftersale.shared.Amount;
import org.aftersale.shared.AmountParser;
import org.aftersale.shared.FieldErrors;
import org.aftersale.shared.UserText;
import org.springframework.stereotype.Component;

/** What the forms about credit must say. */
@Component("aftersaleCreditRules")
public class CreditRules {

    private static final int LONGEST_NOTE = 1000;
    private static final int LONGEST_REFERENCE = 60;
    private static final int LONGEST_KEY = 60;
    private static final int LAST_YEAR = 2200;

    @Resource(name = "aftersaleCreditValidity")
    protected CreditValidity validity;

    protected CreditRules() {}

    CreditRules(CreditValidity validity) {
        this.validity = validity;
    }

    /**
     * @param most what may be granted at once; null: any sum
     * @param now epoch milliseconds
     * @throws org.aftersale.shared.InvalidInputException with every complaint
     */
    NewCredit check(long customerId, CreditForm form, Amount most, long now) {
        FieldErrors errors = new FieldErrors();
        Amount amount = amount(form, most, errors);
        checkWhy(form.reason, form.note, form.requestKey, errors);
        String reference = UserText.tidy(form.reference);
        if (reference.length() > LONGEST_REFERENCE) {
            errors.add("reference", "aftersale.error.credit.reference", LONGEST_REFERENCE);
        }
        Long until = until(form.lastDay.trim(), now, errors);
        errors.throwIfAny();
        return NewCredit.of(customerId, amount, CreditReason.valueOf(form.reason))
                .about(reference.isEmpty() ? null : reference)
                .noting(note(form.note))
                .until(until);
    }

    /**
     * @param currency of the grant
     * @return how much is to be taken back, minor units; null: all that is left
     * @throws org.aftersale.shared.InvalidInputException with every complaint
     */
    Long check(ReversalForm form, String currency) {
        FieldErrors errors = new FieldErrors();
        Amount amount =
                form.amount.trim().isEmpty()
                        ? null
                        : AmountParser.read("amount", form.amount, form.locale, currency, errors);
        checkWhy(form.reason, form.note, form.requestKey, errors);
        errors.throwIfAny();
        return amount == null ? null : amount.getMinor();
    }

    /** Tidied; null for none. */
    String note(String typed) {
        String words = UserText.tidy(typed);
        return words.isEmpty() ? null : words;
    }

    /** Whether it is the code of a currency that has units at all. */
    boolean isCurrency(String typed) {
        try {
            return Currency.getInstance(typed).getDefaultFractionDigits() >= 0;
        } catch (IllegalArgumentException unknown) {
            return false;
        }
    }

    private Amount amount(CreditForm form, Amount most, FieldErrors errors) {
        if (!isCurrency(form.currency)) {
            errors.add("currency", "aftersale.error.credit.currency");
            return null;
        }
        Amount amount =
                AmountParser.read("amount", form.amount, form.locale, form.currency, errors);
        if (amount != null && most != null && amount.getMinor() > most.getMinor()) {
            errors.add("amount", "aftersale.error.credit.limit", most);
        }
        return amount;
    }

    private void checkWhy(String reason, String note, String key, FieldErrors errors) {
        if (Arrays.stream(CreditReason.values()).noneMatch(one -> one.name().equals(reason))) {
            errors.add("reason", "aftersale.error.credit.reason");
        }
        String words = UserText.tidy(note);
        if (words.length() > LONGEST_NOTE) {
            errors.add("note", "aftersale.error.note.long", LONGEST_NOTE, words.length());
        } else if (words.isEmpty() && CreditReason.OTHER.name().equals(reason)) {
            errors.add("note", "aftersale.error.credit.note");
        }
        if (key == null || key.isEmpty() || key.length() > LONGEST_KEY) {
            errors.add("requestKey", "aftersale.error.credit.key");
        }
    }

    private Long until(String lastDay, long now, FieldErrors errors) {
        if (lastDay.isEmpty()) {
            return validity.from(now);
        }
        try {
            LocalDate day = LocalDate.parse(lastDay);
            long until = validity.endOf(day);
            if (until > now && day.getYear() < LAST_YEAR) {
                return until;
            }
            errors.add("lastDay", "aftersale.error.credit.day");
        } catch (DateTimeParseException e) {
            errors.add("lastDay", "aftersale.error.credit.day");
        }
        return null;
    }
}
