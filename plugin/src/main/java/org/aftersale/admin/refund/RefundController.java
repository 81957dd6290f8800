package org.aftersale.admin.refund;

import java.io.IOException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.aftersale.admin.page.AdminRequest;
import org.aftersale.host.StaffMember;
import org.aftersale.host.StoreStaff;
import org.aftersale.refund.PayoutAction;
import org.aftersale.refund.Refund;
import org.aftersale.refund.RefundDesk;
import org.aftersale.shared.NotFoundException;
import org.aftersale.shared.form.FormFields;
import org.aftersale.shared.form.FormNumbers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;

/** A refund's page: its payouts, how the amount was computed, and the available actions. */
@Controller("aftersaleRefundController")
@RequestMapping(RefundAdminPaths.REFUND)
public class RefundController {

    @Autowired protected StoreStaff staff;
    @Autowired protected RefundDesk desk;
    @Autowired protected RefundPage page;
    @Autowired protected RefundPageActions acts;

    @RequestMapping(method = RequestMethod.GET)
    public String show(
            HttpServletRequest request,
            Model model,
            @PathVariable("refund") String number,
            @RequestParam(value = "notice", required = false) String notice) {
        StaffMember me = staff.current();
        Refund refund = desk.get(me, number);
        RefundActionInput input = RefundActionInput.kept(request, refund);
        return page.show(
                request, model, me, refund, input.notice(RefundAdminPaths.NOTICES.of(notice)));
    }

    /** Reloading a form's URL shows the refund. */
    @RequestMapping(
            value = {"/confirm", "/refuse", "/payouts/{payout:\\d{1,18}}"},
            method = RequestMethod.GET)
    public String back(@PathVariable("refund") String number) {
        return "redirect:" + RefundAdminPaths.refund(number);
    }

    /** The stored computation, byte for byte. */
    @RequestMapping(value = "/why.json", method = RequestMethod.GET)
    public void why(HttpServletResponse response, @PathVariable("refund") String number)
            throws IOException {
        String computation = desk.get(staff.current(), number).getComputation();
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"" + number + "-why.json\"");
        response.getWriter().write(computation);
    }

    @RequestMapping(value = "/confirm", method = RequestMethod.POST)
    public String approve(
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            @PathVariable("refund") String number,
            @RequestParam(value = "version", defaultValue = "-1") String version) {
        StaffMember me = staff.current();
        return acts.perform(
                new AdminRequest(request, response, model, me, number),
                () -> desk.approve(me, number, FormNumbers.version(version)),
                () -> "refund.confirmed",
                RefundActionInput.none());
    }

    @RequestMapping(value = "/refuse", method = RequestMethod.POST)
    public String reject(
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            @PathVariable("refund") String number,
            @RequestParam(value = "words", defaultValue = "") String text,
            @RequestParam(value = "version", defaultValue = "-1") String version) {
        StaffMember me = staff.current();
        return acts.perform(
                new AdminRequest(request, response, model, me, number),
                () -> desk.reject(me, number, FormNumbers.version(version), text),
                () -> "refund.refused",
                RefundActionInput.into(RefundActionInput.REJECT, text));
    }

    @RequestMapping(value = "/payouts/{payout:\\d{1,18}}", method = RequestMethod.POST)
    public String act(
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            @PathVariable("refund") String number,
            @PathVariable("payout") long payout,
            @RequestParam(value = "act", defaultValue = "") String act,
            @RequestParam(value = "words", defaultValue = "") String text,
            @RequestParam(value = "version", defaultValue = "-1") String version) {
        StaffMember me = staff.current();
        long seen = FormNumbers.version(version);
        return acts.perform(
                new AdminRequest(request, response, model, me, number),
                () -> desk.perform(me, number, payout, actionOf(act), text, seen),
                () -> acts.noticeOf(me, number, payout, actionOf(act)),
                RefundActionInput.into(payout, text));
    }

    /**
     * @throws NotFoundException if there is no such action
     */
    private static PayoutAction actionOf(String name) {
        return FormFields.choice(PayoutAction.values(), name)
                .orElseThrow(() -> NotFoundException.of("act", name));
    }
}
