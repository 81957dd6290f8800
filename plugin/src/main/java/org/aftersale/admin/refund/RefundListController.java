package org.aftersale.admin.refund;

import java.io.IOException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.aftersale.host.StaffMember;
import org.aftersale.host.StoreStaff;
import org.aftersale.refund.export.RefundCsv;
import org.aftersale.refund.export.RefundExport;
import org.aftersale.shared.InvalidInputException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** The list of refunds, and its export for accountants. */
@Controller("aftersaleRefundsController")
@RequestMapping(RefundAdminPaths.REFUNDS)
public class RefundListController {

    @Autowired protected StoreStaff staff;
    @Autowired protected RefundExport export;
    @Autowired protected RefundListPage page;

    @RequestMapping(method = RequestMethod.GET)
    public String list(HttpServletRequest request, Model model) {
        return page.show(request, model, staff.current(), RefundListRequest.of(request), null);
    }

    /**
     * Responds with a file, or shows the list with validation errors.
     *
     * @return the view name; null if the response is the file
     */
    @RequestMapping(value = "/export.csv", method = RequestMethod.GET)
    public String export(HttpServletRequest request, HttpServletResponse response, Model model)
            throws IOException {
        StaffMember me = staff.current();
        RefundListRequest listRequest = RefundListRequest.of(request);
        RefundCsv csv;
        try {
            csv = export.of(me, listRequest.from, listRequest.to);
        } catch (InvalidInputException e) {
            response.setStatus(400);
            return page.show(request, model, me, listRequest, e.getErrors());
        }
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + csv.getName() + "\"");
        csv.writeTo(response.getWriter());
        return null;
    }
}
