package org.aftersale.admin.returns;

import javax.servlet.http.HttpServletRequest;
import org.aftersale.host.StaffMember;
import org.aftersale.host.StoreStaff;
import org.aftersale.render.PagerModel;
import org.aftersale.shared.ColumnText;
import org.aftersale.shared.NotFoundException;
import org.aftersale.shared.UserText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** The list of returns; a whole number typed or scanned opens the return at once. */
@Controller("aftersaleReturnsController")
@RequestMapping(ReturnAdminPaths.RETURNS)
public class ReturnsController {

    private static final int MAX_TERM_LENGTH = 100;

    @Autowired protected StoreStaff staff;
    @Autowired protected ReturnListPage page;

    @RequestMapping(method = RequestMethod.GET)
    public String list(HttpServletRequest request, Model model) {
        StaffMember me = staff.current();
        String term = line(request.getParameter("q"));
        String number = ReturnAdminPaths.numberIn(term);
        if (number != null && exists(me, number)) {
            return "redirect:" + ReturnAdminPaths.of(number);
        }
        int wanted = PagerModel.page(line(request.getParameter("page")));
        return page.show(request, model, me, term, wanted);
    }

    private boolean exists(StaffMember me, String number) {
        try {
            return page.exists(me, number);
        } catch (NotFoundException none) {
            return false;
        }
    }

    private static String line(String value) {
        return ColumnText.cut(UserText.line(value), MAX_TERM_LENGTH);
    }
}
