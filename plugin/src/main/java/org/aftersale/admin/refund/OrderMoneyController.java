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
import org.aftersale.shared.IdempotencyKeyReusedException;
import org.aftersale.shared.InvalidInputException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The payments and refunds of an order, and refunding it: the form, its preview, and the request
 * from the previewed form.
 */
@Controller("aftersaleOrderMoneyController")
@RequestMapping(RefundAdminPaths.ORDERS)
public class OrderMoneyController {

    @Autowired protected StoreStaff staff;
    @Autowired protected Refunds refunds;
    @Autowired protected OrderMoneyPage page;
    @Autowired protected RefundPreviewPage preview;
    @Autowired protected RefundAdminPages pages;

    @RequestMapping(method = RequestMethod.GET)
    public String show(
            HttpServletRequest request,
            Model model,
            @RequestParam(value = "order", defaultValue = "") String order,
            @RequestParam(value = "withdrawal", defaultValue = "") String withdrawal,
            @RequestParam(value = "return", defaultValue = "") String back) {
        if (order == null || order.isEmpty()) {
            return "redirect:" + RefundAdminPaths.REFUNDS;
        }
        StaffMember me = staff.current();
        RefundFormInput input = KeptRefundForm.of(request, order);
        if (input.isEmpty()) {
            input = page.owed(request, me, order, withdrawal, back).orElse(input);
        }
        return page.show(request, model, me, order, input);
    }

    /** Reloading a form's URL shows the order. */
    @RequestMapping(
            value = {"/preview", "/refund"},
            method = RequestMethod.GET)
    public String back(@RequestParam(value = "order", defaultValue = "") String order) {
        return "redirect:" + RefundAdminPaths.order(order == null ? "" : order);
    }

    /** Bookmarks from when the number stood in the path. */
    @RequestMapping(
            value = {"/{order:.+}", "/{order:.+}/preview", "/{order:.+}/refund"},
            method = RequestMethod.GET)
    public String moved(@PathVariable("order") String order) {
        return "redirect:" + RefundAdminPaths.order(order);
    }

    /** Changes nothing; {@code act=change} returns to the form. */
    @RequestMapping(value = "/preview", method = RequestMethod.POST)
    public String preview(
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            @RequestParam("order") String order) {
        StaffMember me = staff.current();
        RefundFormInput input = RefundFormInput.of(request.getParameterMap());
        if ("change".equals(input.field("act"))) {
            return page.show(request, model, me, order, input);
        }
        return showPreview(request, response, model, me, order, input, 200);
    }

    @RequestMapping(value = "/refund", method = RequestMethod.POST)
    public String issue(
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            @RequestParam("order") String order) {
        StaffMember me = staff.current();
        Locale locale = pages.locale(request);
        RefundFormInput input = RefundFormInput.of(request.getParameterMap());
        try {
            Refund refund = refunds.issue(me, input.request(order, locale));
            boolean waits = refund.getStatus() == RefundStatus.WAITING;
            return RefundAdminPaths.redirect(
                    refund.getNumber(), waits ? "refund.waiting" : "refund.asked");
        } catch (InvalidInputException e) {
            response.setStatus(400);
            return page.show(request, model, me, order, input.errors(e.getErrors()));
        } catch (IdempotencyKeyReusedException e) {
            input.keyUsed().warning(e.getText().getCode());
            return showPreview(request, response, model, me, order, input, 409);
        } catch (RuntimeException e) {
            if (!(e instanceof ConcurrentChangeException) && !ConflictRetry.isConflict(e)) {
                throw e;
            }
            input.warning("aftersale.refund.overtaken");
            return showPreview(request, response, model, me, order, input, 409);
        }
    }

    /** The preview for the order's current state; the form again if nothing would be refunded. */
    private String showPreview(
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            StaffMember me,
            String order,
            RefundFormInput input,
            int status) {
        try {
            ComputedRefund computed =
                    refunds.preview(me, input.request(order, pages.locale(request)));
            response.setStatus(status);
            return preview.show(request, model, me, computed, input);
        } catch (InvalidInputException e) {
            response.setStatus(Math.max(status, 400));
            return page.show(request, model, me, order, input.errors(e.getErrors()));
        }
    }
}
