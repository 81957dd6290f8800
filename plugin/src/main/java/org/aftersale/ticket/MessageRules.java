package org.aftersale.ticket;

import org.aftersale.shared.Actor;
import org.aftersale.shared.FieldErrors;
import org.aftersale.shared.UserText;

/** What a message must be: some words, and not more than a few pages of them. */
final class MessageRules {

    private MessageRules() {}

    /**
     * What makes a message the same one sent again: its author, its form, and its words. Other
     * words under the same form (sent, gone back, changed, sent) are another message.
     */
    static String key(Actor author, String requestKey, String words) {
        return author.getKind().name().charAt(0)
                + String.valueOf(author.getId())
                + ':'
                + requestKey
                + ':'
                + Integer.toHexString(words.hashCode());
    }

    /**
     * @param kind {@code reply} or {@code note}: which complaint to make
     * @return the tidied words
     * @throws org.aftersale.shared.InvalidInputException on the field
     */
    static String check(String field, String kind, String typed) {
        String words = UserText.tidy(typed);
        FieldErrors errors = new FieldErrors();
        if (words.isEmpty()) {
            errors.add(field, "aftersale.error." + kind + ".empty");
        } else if (words.length() > UserText.LONGEST) {
            errors.add(
                    field, "aftersale.error." + kind + ".long", UserText.LONGEST, words.length());
        }
        errors.throwIfAny();
        return words;
    }
}
