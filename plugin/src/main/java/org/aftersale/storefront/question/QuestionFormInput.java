package org.aftersale.storefront.question;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.aftersale.question.QuestionRules;
import org.aftersale.render.form.FormKeys;
import org.aftersale.shared.ColumnText;

/** The input of the question form: submitted, or the initial values. */
final class QuestionFormInput {

    private final Map<String, String[]> fields;
    private final String key;
    private final String search;

    private QuestionFormInput(Map<String, String[]> fields) {
        this.fields = fields;
        this.key = FormKeys.checked(field("key"));
        this.search = FormKeys.checked(field("search"));
    }

    /** Reads a submitted form. */
    static QuestionFormInput of(Map<String, String[]> fields) {
        return new QuestionFormInput(fields);
    }

    /**
     * The initial values from the URL; each may be null. A subject that is too long, such as a
     * whole question typed into the help's search, also becomes the beginning of the text.
     */
    static QuestionFormInput of(String order, String subject, String article) {
        Map<String, String[]> fields = new HashMap<String, String[]>();
        put(fields, "order", order);
        String line = QuestionRules.line(subject);
        String cut = ColumnText.cut(line, QuestionRules.MAX_SUBJECT_LENGTH);
        put(fields, "subject", cut);
        put(fields, "body", cut.equals(line) ? null : line);
        put(fields, "article", article);
        return new QuestionFormInput(fields);
    }

    private static void put(Map<String, String[]> fields, String name, String value) {
        if (value != null) {
            fields.put(name, new String[] {value});
        }
    }

    /** Empty if it was not submitted. */
    String field(String name) {
        String[] values = fields.getOrDefault(name, new String[0]);
        return values.length == 0 || values[0] == null ? "" : values[0];
    }

    /** The form's idempotency key, submitted or new. */
    String key() {
        return key;
    }

    /** The key that links the searches beside this form. */
    String search() {
        return search;
    }

    /** Whether the button was clicked that asks for suggested answers before submitting. */
    boolean wantsAnswers() {
        return !field("look").isEmpty();
    }

    Map<String, String[]> fields() {
        return Collections.unmodifiableMap(fields);
    }
}
