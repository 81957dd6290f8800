package org.aftersale.ticket;

import org.aftersale.shared.Actor;
import org.aftersale.shared.FieldErrors;
import org.aftersale.shared.UserText;

/** Validation of a message's text: not empty and limited to a few pages. */
final class MessageRules {

    private MessageRules() {}

    /**
     * Identifies a resent message by author, form and text. Different text under the same form
     * (sent, back, edited, sent) is another message.
     */
    static String key(Actor author, String requestKey, String text) {
        return author.getKind().name().charAt(0)
                + String.valueOf(author.getId())
                + ':'
                + requestKey
                + ':'
                + Integer.toHexString(text.hashCode());
    }

    /**
     * @param kind {@code reply} or {@code note}: selects the error message
     * @return the normalized text
     * @throws org.aftersale.shared.InvalidInputException on the field
     */
    static String check(String field, String kind, String typed) {
        String text = UserText.normalize(typed);
        FieldErrors errors = new FieldErrors();
        if (text.isEmpty()) {
            errors.add(field, "aftersale.error." + kind + ".empty");
        } else if (UserText.MESSAGE.isExceededBy(text)) {
            errors.add(
                    field,
                    "aftersale.error." + kind + ".long",
                    UserText.MAX_LENGTH,
                    UserText.MESSAGE.length(text));
        }
        errors.throwIfAny();
        return text;
    }
}
