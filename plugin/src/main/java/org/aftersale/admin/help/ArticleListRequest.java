package org.aftersale.admin.help;

import javax.servlet.http.HttpServletRequest;
import org.aftersale.help.article.ArticleStatus;
import org.aftersale.help.editing.ArticleFilter;
import org.aftersale.shared.ColumnText;
import org.aftersale.shared.UrlEncoding;
import org.aftersale.shared.form.FormFields;
import org.aftersale.shared.form.FormNumbers;

/** The filters of the list of articles, from the URL. Unknown values are ignored. */
final class ArticleListRequest {

    private static final int MAX_SEARCH_LENGTH = 100;

    final String searchText;
    final ArticleStatus status;
    final String missing;
    final Long category;
    final boolean stale;
    final boolean mine;

    private ArticleListRequest(HttpServletRequest request) {
        searchText =
                ColumnText.cut(HelpAdminPaths.line(request.getParameter("q")), MAX_SEARCH_LENGTH);
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

    /** The status of that name; null if unknown. */
    static ArticleStatus status(String name) {
        return FormFields.choice(ArticleStatus.values(), name).orElse(null);
    }

    ArticleFilter filter() {
        return new ArticleFilter(searchText, status, missing, category, stale, mine);
    }

    /** The URL of another page of the same list. */
    String address(int page) {
        StringBuilder address =
                new StringBuilder(HelpAdminPaths.ADDRESS).append("?page=").append(page);
        add(address, "q", searchText.isEmpty() ? null : searchText);
        add(address, "status", status);
        add(address, "missing", missing);
        add(address, "category", category);
        add(address, "stale", stale ? "yes" : null);
        add(address, "mine", mine ? "yes" : null);
        return address.toString();
    }

    private static void add(StringBuilder address, String name, Object value) {
        if (value != null) {
            address.append('&')
                    .append(name)
                    .append('=')
                    .append(UrlEncoding.value(value.toString()));
        }
    }
}
