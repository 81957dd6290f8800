package org.aftersale.question;

import org.aftersale.shared.FieldErrors;
import org.aftersale.shared.UserText;

/** Validation of a question. All validation errors are reported at once. */
public final class QuestionRules {

    /** The maximum length of a subject in UTF-16 units: one line of the queue. */
    public static final int MAX_SUBJECT_LENGTH = 120;

    private QuestionRules() {}

    /**
     * @throws org.aftersale.shared.InvalidInputException with all validation errors
     */
    static void check(String subject, String body) {
        FieldErrors errors = new FieldErrors();
        if (subject.isEmpty()) {
            errors.add("subject", "aftersale.error.subject.empty");
        } else if (subject.length() > MAX_SUBJECT_LENGTH) {
            errors.add(
                    "subject",
                    "aftersale.error.subject.long",
                    MAX_SUBJECT_LENGTH,
                    subject.length());
        }
        if (body.isEmpty()) {
            errors.add("body", "aftersale.error.question.empty");
        } else if (body.length() > UserText.MAX_LENGTH) {
            errors.add("body", "aftersale.error.question.long", UserText.MAX_LENGTH, body.length());
        }
        errors.throwIfAny();
    }

    /** Joins a subject to a single line; empty for null. */
    public static String line(String typed) {
        return UserText.normalize(typed).replaceAll("\\s+", " ");
    }
}
