package org.aftersale.storefront.help;

import javax.servlet.http.HttpServletRequest;
import org.aftersale.help.feedback.HelpPlace;
import org.aftersale.shared.ColumnText;
import org.aftersale.shared.UserText;

/**
 * How a reader came to where they are: what they asked, where, and the key that joins it. It goes
 * along in the addresses, so that nothing has to be kept of a visitor.
 */
final class SearchContext {

    /** As long as a search key is kept. */
    private static final String KEY = "[0-9a-f-]{36}";

    private static final int LONGEST_QUESTION = 200;

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
                ColumnText.cut(UserText.tidy(request.getParameter("q")), LONGEST_QUESTION));
    }

    /** Null for anything that is no key. */
    static String key(String sent) {
        return sent != null && sent.matches(KEY) ? sent : null;
    }

    private static HelpPlace place(String sent) {
        for (HelpPlace place : HelpPlace.values()) {
            if (place.name().equals(sent)) {
                return place;
            }
        }
        return HelpPlace.HELP;
    }

    HelpPlace place() {
        return place;
    }

    /** Null where there was no search. */
    String key() {
        return key;
    }

    /** Empty where there was none. */
    String question() {
        return question;
    }

    /** The address with the trail behind it. */
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
                    .append(HelpPaths.encoded(value));
        }
    }
}
