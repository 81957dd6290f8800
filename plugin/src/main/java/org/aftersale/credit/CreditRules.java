package org.aftersale.credit;

import java.util.Currency;
import javax.annotation.Resource;
import org.aftersale.credit.ledger.CreditReason;
import org.aftersale.shared.Amount;
import org.aftersale.shared.AmountParser;
import org.aftersale.shared.FieldErrors;
import org.aftersale.shared.TextLength;
import org.aftersale.shared.UserText;
import org.aftersale.shared.form.FormDays;
import org.aftersale.shared.form.FormFields;
import org.springframework.stereotype.Component;

/** Validates the forms for store credit. */
@Component("aftersaleCreditRules")
public class CreditRules {

    private static final int MAX_REFERENCE_LENGTH = 60;
    private static final TextLength REFERENCE = TextLength.of(MAX_REFERENCE_LENGTH, 255);
    private static final int MAX_KEY_LENGTH = 60;

    @Resource(name = "aftersaleCreditValidity")
    protected CreditValidity validity;

    protected CreditRules() {}

    CreditRules(CreditValidity validity) {
        this.validity = validity;
    }

    /**
     * @param now epoch milliseconds
     * @throws org.aftersale.shared.InvalidInputException with all validation errors
     */
    NewCredit check(long customerId, CreditForm form, long now) {
        FieldErrors errors = new FieldErrors();
        Amount amount = amount(form, errors);
        checkReason(form.reason, form.note, form.requestKey, errors);
        String reference = UserText.line(form.reference);
        if (REFERENCE.isExceededBy(reference)) {
            errors.add("reference", "aftersale.error.credit.reference", MAX_REFERENCE_LENGTH);
        }
        Long until = until(form.lastDay.trim(), now, errors);
        errors.throwIfAny();
        return NewCredit.of(customerId, amount, CreditReason.valueOf(form.reason))
                .about(reference.isEmpty() ? null : reference)
                .withNote(note(form.note))
                .expiresAt(until);
    }

    /**
     * @param currency of the grant
     * @return how much to reverse, minor units; null: everything left
     * @throws org.aftersale.shared.InvalidInputException with all validation errors
     */
    Long check(ReversalForm form, String currency) {
        FieldErrors errors = new FieldErrors();
        Amount amount =
                form.amount.trim().isEmpty()
                        ? null
                        : AmountParser.read("amount", form.amount, form.locale, currency, errors);
        checkReason(form.reason, form.note, form.requestKey, errors);
        errors.throwIfAny();
        return amount == null ? null : amount.getMinor();
    }

    /** Normalized; null if empty. */
    String note(String typed) {
        String text = UserText.normalize(typed);
        return text.isEmpty() ? null : text;
    }

    /** Whether it is the code of a currency with a defined number of fraction digits. */
    boolean isCurrency(String typed) {
        try {
            return Currency.getInstance(typed).getDefaultFractionDigits() >= 0;
        } catch (IllegalArgumentException unknown) {
            return false;
        }
    }

    private Amount amount(CreditForm form, FieldErrors errors) {
        if (!isCurrency(form.currency)) {
            errors.add("currency", "aftersale.error.credit.currency");
            return null;
        }
        return AmountParser.read("amount", form.amount, form.locale, form.currency, errors);
    }

    private void checkReason(String reason, String note, String key, FieldErrors errors) {
        if (!FormFields.choice(CreditReason.values(), reason).isPresent()) {
            errors.add("reason", "aftersale.error.credit.reason");
        }
        String text = UserText.normalize(note);
        if (UserText.NOTE.isExceededBy(text)) {
            errors.add(
                    "note",
                    "aftersale.error.note.long",
                    UserText.NOTE.getMost(),
                    UserText.NOTE.length(text));
        } else if (text.isEmpty() && CreditReason.OTHER.name().equals(reason)) {
            errors.add("note", "aftersale.error.credit.note");
        }
        if (key == null || key.isEmpty() || key.length() > MAX_KEY_LENGTH) {
            errors.add("requestKey", "aftersale.error.credit.key");
        }
    }

    private Long until(String lastDay, long now, FieldErrors errors) {
        if (lastDay.isEmpty()) {
            return validity.from(now);
        }
        Long until = FormDays.day(lastDay).map(validity::endOf).orElse(null);
        if (until == null || until <= now) {
            errors.add("lastDay", "aftersale.error.credit.day");
        }
        return until;
    }
}
