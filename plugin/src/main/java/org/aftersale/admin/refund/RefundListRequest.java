package org.aftersale.admin.refund;

import javax.servlet.http.HttpServletRequest;
import org.aftersale.render.PagerModel;
import org.aftersale.shared.ColumnText;
import org.aftersale.shared.UrlEncoding;
import org.aftersale.shared.UserText;

/** The filters of the list of refunds, from the URL. Unknown values are ignored. */
final class RefundListRequest {

    private static final int MAX_TERM_LENGTH = 100;

    final RefundListView view;
    final String searchText;
    final int page;

    /** The export's date range, as typed. */
    final String from;

    final String to;

    private RefundListRequest(HttpServletRequest request) {
        view = RefundListView.of(request.getParameter("view"));
        searchText = line(request.getParameter("q"));
        page = PagerModel.page(line(request.getParameter("page")));
        from = line(request.getParameter("from"));
        to = line(request.getParameter("to"));
    }

    static RefundListRequest of(HttpServletRequest request) {
        return new RefundListRequest(request);
    }

    private static String line(String value) {
        return ColumnText.cut(UserText.line(value), MAX_TERM_LENGTH);
    }

    /** The URL of another page of the same list. */
    String address(int number) {
        return address(view) + "&page=" + number;
    }

    /** The URL of the same search in another view. */
    String address(RefundListView other) {
        String address = RefundAdminPaths.REFUNDS + "?view=" + other.code();
        return searchText.isEmpty() ? address : address + "&q=" + UrlEncoding.value(searchText);
    }
}
