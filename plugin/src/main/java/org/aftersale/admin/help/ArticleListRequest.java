package org.aftersale.admin.help;

import java.io.UnsupportedEncodingException;
import java.net.URLEncoder;
import javax.servlet.http.HttpServletRequest;
import org.aftersale.help.article.ArticleStatus;
import org.aftersale.help.editing.ArticleFilter;
import org.aftersale.shared.FormNumbers;

/** Which articles an address asks for. What it names and nobody knows is not asked. */
final class ArticleListRequest {

    private static final int LONGEST_WORDS = 100;

    final String words;
    final ArticleStatus status;
    final String missing;
    final Long category;
    final boolean stale;
    final boolean mine;

    private ArticleListRequest(HttpServletRequest request) {
        String typed = HelpAdminPaths.line(request.getParameter("q"));
        words = typed.length() > LONGEST_WORDS ? typed.substring(0, LONGEST_WORDS) : typed;
        status = status(request.getParameter("status"));
        String language = request.getParameter("missing");
        missing = language != null && language.matches("[a-z]{2,3}") ? language : null;
        String id = request.getParameter("category");
        category = FormNumbers.isId(id) ? Long.valueOf(id) : null;
        stale = "yes".equals(request.getParameter("stale"));
        mine = "yes".equals(request.getParameter("mine"));
    }

    static ArticleListRequest of(HttpServletRequest request) {
        return new ArticleListRequest(request);
    }

    /** The status of that name; null for a name that is none. */
    static ArticleStatus status(String name) {
        for (ArticleStatus status : ArticleStatus.values()) {
            if (status.name().equals(name)) {
                return status;
            }
        }
        return null;
    }

    ArticleFilter filter() {
        return new ArticleFilter(words, status, missing, category, stale, mine);
    }

    /** The same list at another page. */
    String address(int page) {
        StringBuilder address =
                new StringBuilder(HelpAdminPaths.ADDRESS).append("?page=").append(page);
        add(address, "q", words.isEmpty() ? null : words);
        add(address, "status", status);
        add(address, "missing", missing);
        add(address, "category", category);
        add(address, "stale", stale ? "yes" : null);
        add(address, "mine", mine ? "yes" : null);
        return address.toString();
    }

    private static void add(StringBuilder address, String name, Object value) {
        if (value != null) {
            try {
                address.append('&')
                        .append(name)
                        .append('=')
                        .append(URLEncoder.encode(value.toString(), "UTF-8"));
            } catch (UnsupportedEncodingException e) {
                throw new IllegalStateException("Every JVM knows UTF-8", e);
            }
        }
    }
}
