package org.aftersale.admin.returns;

import java.util.List;
import java.util.stream.Collectors;
import javax.servlet.http.HttpServletRequest;
import org.aftersale.admin.page.AdminContainerPages;
import org.aftersale.host.StaffMember;
import org.aftersale.render.PageModel;
import org.aftersale.render.PageTexts;
import org.aftersale.render.PagerModel;
import org.aftersale.returns.Return;
import org.aftersale.returns.ReturnDesk;
import org.aftersale.shared.Slice;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Builds the list of returns. */
@Component("aftersaleReturnListPage")
public class ReturnListPage {

    @Autowired protected ReturnDesk desk;
    @Autowired protected PageTexts texts;
    @Autowired protected AdminContainerPages pages;

    boolean exists(StaffMember me, String number) {
        return desk.get(me, number) != null;
    }

    /**
     * @return the view name
     */
    String show(HttpServletRequest request, Model model, StaffMember me, String term, int wanted) {
        Slice<Return> slice = desk.list(me, term, wanted);
        PageModel page =
                PageModel.create()
                        .with("words", term)
                        .with("returns", rows(slice))
                        .with("pager", PagerModel.of(slice, n -> ReturnAdminPaths.list(term, n)));
        String title = texts.text(pages.locale(request), "aftersale.title.returns");
        return pages.showReturns(request, model, "aftersale/returns", title, page);
    }

    private static List<PageModel> rows(Slice<Return> slice) {
        return slice.getItems().stream()
                .map(
                        back ->
                                PageModel.create()
                                        .with("number", back.getNumber())
                                        .with("url", ReturnAdminPaths.of(back.getNumber()))
                                        .with("orderNumber", back.getOrderNumber())
                                        .with("customerName", back.getCustomerName())
                                        .with("statusCode", back.getStatus().name())
                                        .with("estimate", back.getEstimate())
                                        .with("at", back.getCreatedAt()))
                .collect(Collectors.toList());
    }
}
