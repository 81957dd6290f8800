package org.aftersale.storefront.question;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.aftersale.question.QuestionRules;
import org.aftersale.render.form.FormKeys;
import org.aftersale.shared.ColumnText;

/** The form of a question as it was sent, or as it is to be shown first. */
final class QuestionFormInput {

    private final Map<String, String[]> fields;
    private final String key;
    private final String search;

    private QuestionFormInput(Map<String, String[]> fields) {
        this.fields = fields;
        this.key = FormKeys.checked(field("key"));
        this.search = FormKeys.checked(field("search"));
    }

    /** As the form sends it. */
    static QuestionFormInput of(Map<String, String[]> fields) {
        return new QuestionFormInput(fields);
    }

    /**
     * As an address asks for it; each may be null. A subject that is longer than a subject may be,
     * as a whole question from the help's search, is the beginning of the text, too.
     */
    static QuestionFormInput of(String order, String subject, String article) {
        Map<String, String[]> fields = new HashMap<String, String[]>();
        put(fields, "order", order);
        String line = QuestionRules.line(subject);
        String cut = ColumnText.cut(line, QuestionRules.LONGEST_SUBJECT);
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

    /** Empty for what was not sent. */
    String field(String name) {
        String[] values = fields.getOrDefault(name, new String[0]);
        return values.length == 0 || values[0] == null ? "" : values[0];
    }

    /** Names the form; sent back, or drawn now. */
    String key() {
        return key;
    }

    /** Joins what is searched for beside this form. */
    String search() {
        return search;
    }

    /** Whether the button was pressed that asks for answers before the question is sent. */
    boolean wantsAnswers() {
        return !field("look").isEmpty();
    }

    Map<String, String[]> fields() {
        return Collections.unmodifiableMap(fields);
    }
}
