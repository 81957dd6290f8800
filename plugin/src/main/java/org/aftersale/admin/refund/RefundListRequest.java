package org.aftersale.admin.refund;

import javax.servlet.http.HttpServletRequest;
import org.aftersale.render.PagerModel;
import org.aftersale.shared.UserText;

/** Which refunds an address asks for. What it names and nobody knows is not asked. */
final class RefundListRequest {

    private static final int LONGEST_WORDS = 100;

    final RefundListView view;
    final String words;
    final int page;

    /** The days of the export, as typed. */
    final String from;

    final String to;

    private RefundListRequest(HttpServletRequest request) {
        view = RefundListView.of(request.getParameter("view"));
        words = line(request.getParameter("q"));
        page = PagerModel.page(line(request.getParameter("page")));
        from = line(request.getParameter("from"));
        to = line(request.getParameter("to"));
    }

    static RefundListRequest of(HttpServletRequest request) {
        return new RefundListRequest(request);
    }

    private static String line(String typed) {
        String line = UserText.tidy(typed).replaceAll("\\s+", " ");
        return line.length() > LONGEST_WORDS ? line.substring(0, LONGEST_WORDS) : line;
    }

    /** The same list at another page. */
    String address(int number) {
        return address(view) + "&page=" + number;
    }

    /** The same search in another view. */
    String address(RefundListView other) {
        String address = RefundAdminPaths.REFUNDS + "?view=" + other.code();
        return words.isEmpty() ? address : address + "&q=" + RefundAdminPaths.encoded(words);
    }
}
