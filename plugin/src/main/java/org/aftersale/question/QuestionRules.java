package org.aftersale.question;

import org.aftersale.shared.FieldErrors;
import org.aftersale.shared.TextLength;
import org.aftersale.shared.UserText;

/** Validation of a question. All validation errors are reported at once. */
public final class QuestionRules {

    /** The maximum length of a subject in characters that people see: one line of the queue. */
    public static final int MAX_SUBJECT_LENGTH = 120;

    /** What a subject's column holds, in UTF-16 code units. */
    public static final int SUBJECT_COLUMN = 255;

    private static final TextLength SUBJECT = TextLength.of(MAX_SUBJECT_LENGTH, SUBJECT_COLUMN);

    private QuestionRules() {}

    /**
     * @throws org.aftersale.shared.InvalidInputException with all validation errors
     */
    static void check(String subject, String body) {
        FieldErrors errors = new FieldErrors();
        if (subject.isEmpty()) {
            errors.add("subject", "aftersale.error.subject.empty");
        } else if (SUBJECT.isExceededBy(subject)) {
            errors.add(
                    "subject",
                    "aftersale.error.subject.long",
                    MAX_SUBJECT_LENGTH,
                    SUBJECT.length(subject));
        }
        if (body.isEmpty()) {
            errors.add("body", "aftersale.error.question.empty");
        } else if (UserText.MESSAGE.isExceededBy(body)) {
            errors.add(
                    "body",
                    "aftersale.error.question.long",
                    UserText.MAX_LENGTH,
                    UserText.MESSAGE.length(body));
        }
        errors.throwIfAny();
    }

    /** Joins a subject to a single line; empty for null. */
    public static String line(String typed) {
        return UserText.line(typed);
    }
}
