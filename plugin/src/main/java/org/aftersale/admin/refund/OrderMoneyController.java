package org.aftersale.admin.refund;

import java.util.Locale;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.aftersale.host.StaffMember;
import org.aftersale.host.StoreStaff;
import org.aftersale.refund.Refund;
import org.aftersale.refund.Refunds;
import org.aftersale.refund.computation.ComputedRefund;
import org.aftersale.refund.status.RefundStatus;
import org.aftersale.shared.ConcurrentChangeException;
import org.aftersale.shared.ConflictRetry;
import org.aftersale.shared.InvalidInputException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/**
 * The money of one order, and giving some of it back: typed, looked at, and then asked for by the
 * form that was looked at.
 */
@Controller("aftersaleOrderMoneyController")
@RequestMapping(RefundAdminPaths.ORDER)
public class OrderMoneyController {

    @Autowired protected StoreStaff staff;
    @Autowired protected Refunds refunds;
    @Autowired protected OrderMoneyPage page;
    @Autowired protected RefundPreviewPage preview;
    @Autowired protected RefundAdminPages pages;

    @RequestMapping(method = RequestMethod.GET)
    public String show(
            HttpServletRequest request, Model model, @PathVariable("order") String order) {
        RefundFormInput typed = KeptRefundForm.of(request, order);
        return page.show(request, model, staff.current(), order, typed);
    }

    /** What a form's address shows when it is loaded anew: the order. */
    @RequestMapping(
            value = {"/preview", "/refund"},
            method = RequestMethod.GET)
    public String back(@PathVariable("order") String order) {
        return "redirect:" + RefundAdminPaths.order(order);
    }

    /** Changes nothing; with {@code act=change} back to the form. */
    @RequestMapping(value = "/preview", method = RequestMethod.POST)
    public String preview(
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            @PathVariable("order") String order) {
        StaffMember me = staff.current();
        RefundFormInput typed = RefundFormInput.of(request.getParameterMap());
        if ("change".equals(typed.field("act"))) {
            return page.show(request, model, me, order, typed);
        }
        return look(request, response, model, me, order, typed, 200);
    }

    @RequestMapping(value = "/refund", method = RequestMethod.POST)
    public String ask(
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            @PathVariable("order") String order) {
        StaffMember me = staff.current();
        Locale locale = pages.locale(request);
        RefundFormInput typed = RefundFormInput.of(request.getParameterMap());
        try {
            Refund refund = refunds.ask(me, typed.request(order, locale));
            boolean waits = refund.getStatus() == RefundStatus.WAITING;
            return RefundAdminPaths.redirect(
                    refund.getNumber(), waits ? "refund.waiting" : "refund.asked");
        } catch (InvalidInputException e) {
            response.setStatus(400);
            return page.show(request, model, me, order, typed.errors(e.getErrors()));
        } catch (RuntimeException e) {
            if (!(e instanceof ConcurrentChangeException) && !ConflictRetry.isConflict(e)) {
                throw e;
            }
            typed.warning("aftersale.refund.overtaken");
            return look(request, response, model, me, order, typed, 409);
        }
    }

    /** What would be paid as the order stands now; the form again where nothing would be. */
    private String look(
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            StaffMember me,
            String order,
            RefundFormInput typed,
            int status) {
        try {
            ComputedRefund computed =
                    refunds.preview(me, typed.request(order, pages.locale(request)));
            response.setStatus(status);
            return preview.show(request, model, me, computed, typed);
        } catch (InvalidInputException e) {
            response.setStatus(Math.max(status, 400));
            return page.show(request, model, me, order, typed.errors(e.getErrors()));
        }
    }
}
