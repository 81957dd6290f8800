package org.aftersale.storefront.help;

import javax.servlet.http.HttpServletRequest;
import org.aftersale.help.feedback.HelpPlace;
import org.aftersale.shared.ColumnText;
import org.aftersale.shared.UrlEncoding;
import org.aftersale.shared.UserText;
import org.aftersale.shared.form.FormFields;

/**
 * How a reader got here: the search query, where it was asked, and the key of the search. It is
 * passed on in URLs, so that nothing has to be stored about visitors.
 */
final class SearchContext {

    /** Has the length of the stored search key. */
    private static final String KEY = "[0-9a-f-]{36}";

    private static final int MAX_QUESTION_LENGTH = 200;

    private final HelpPlace place;
    private final String key;
    private final String question;

    SearchContext(HelpPlace place, String key, String question) {
        this.place = place;
        this.key = key;
        this.question = question;
    }

    static SearchContext of(HttpServletRequest request) {
        return new SearchContext(
                place(request.getParameter("place")),
                key(request.getParameter("s")),
                ColumnText.cut(UserText.line(request.getParameter("q")), MAX_QUESTION_LENGTH));
    }

    /** Null if it is not a valid key. */
    static String key(String parameter) {
        return parameter != null && parameter.matches(KEY) ? parameter : null;
    }

    private static HelpPlace place(String parameter) {
        return FormFields.choice(HelpPlace.values(), parameter).orElse(HelpPlace.HELP);
    }

    HelpPlace place() {
        return place;
    }

    /** Null if there was no search. */
    String key() {
        return key;
    }

    /** Empty if there was no search. */
    String question() {
        return question;
    }

    /** Appends the search context to a URL. */
    String on(String path) {
        StringBuilder address = new StringBuilder(path);
        add(address, "s", key);
        add(address, "place", place == HelpPlace.HELP ? null : place.name());
        add(address, "q", question.isEmpty() ? null : question);
        return address.toString();
    }

    private static void add(StringBuilder address, String name, String value) {
        if (value != null) {
            address.append(address.indexOf("?") < 0 ? '?' : '&')
                    .append(name)
                    .append('=')
                    .append(UrlEncoding.value(value));
        }
    }
}
