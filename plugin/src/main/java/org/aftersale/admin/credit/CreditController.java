package org.aftersale.admin.credit;

import java.util.function.Supplier;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.aftersale.admin.refund.RefundAdminPages;
import org.aftersale.admin.refund.RefundAdminPaths;
import org.aftersale.credit.CreditForm;
import org.aftersale.credit.StoreCreditDesk;
import org.aftersale.credit.ledger.InsufficientCreditException;
import org.aftersale.host.StaffMember;
import org.aftersale.host.StoreStaff;
import org.aftersale.shared.AftersaleException;
import org.aftersale.shared.ConflictRetry;
import org.aftersale.shared.FieldErrors;
import org.aftersale.shared.IdempotencyKeyReusedException;
import org.aftersale.shared.IllegalTransitionException;
import org.aftersale.shared.InvalidInputException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;

/** A customer's store credit: balances, transactions, granting and reversing. */
@Controller("aftersaleCreditController")
@RequestMapping(RefundAdminPaths.CREDIT + "/{customer:\\d{1,18}}")
public class CreditController {

    @Autowired protected StoreStaff staff;
    @Autowired protected StoreCreditDesk desk;
    @Autowired protected CreditAccess access;
    @Autowired protected CreditPage page;
    @Autowired protected RefundAdminPages pages;

    @RequestMapping(method = RequestMethod.GET)
    public String show(
            HttpServletRequest request,
            Model model,
            @PathVariable("customer") long customer,
            @RequestParam(value = "ticket", required = false) String ticket,
            @RequestParam(value = "order", required = false) String order,
            @RequestParam(value = "notice", required = false) String notice) {
        StaffMember me = staff.current();
        access.require(me, customer, ticket, order);
        CreditFormInput input = CreditFormInput.kept(request, customer, desk.grants(me, customer));
        return page.show(
                request, model, me, customer, input.notice(RefundAdminPaths.NOTICES.of(notice)));
    }

    /** Reloading a form's URL shows the credit. */
    @RequestMapping(
            value = {
                "/grant",
                "/grants/{grant:\\d{1,18}}/reverse",
                "/requests/{request:\\d{1,18}}/confirm",
                "/requests/{request:\\d{1,18}}/reject"
            },
            method = RequestMethod.GET)
    public String back(@PathVariable("customer") long customer) {
        return "redirect:" + RefundAdminPaths.credit(customer);
    }

    @RequestMapping(value = "/grant", method = RequestMethod.POST)
    public String grant(
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            @PathVariable("customer") long customer) {
        StaffMember me = staff.current();
        CreditFormInput input =
                CreditFormInput.into(CreditFormInput.GRANT, request.getParameterMap());
        Supplier<String> act =
                () -> {
                    page.require(me, customer);
                    CreditForm form = input.grant(pages.locale(request));
                    boolean waits = desk.grant(me, customer, form).isWaiting();
                    return waits ? "credit.waiting" : "credit.granted";
                };
        return perform(request, response, model, me, customer, act, input);
    }

    @RequestMapping(value = "/grants/{grant:\\d{1,18}}/reverse", method = RequestMethod.POST)
    public String reverse(
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            @PathVariable("customer") long customer,
            @PathVariable("grant") long grant) {
        StaffMember me = staff.current();
        CreditFormInput input = CreditFormInput.into(grant, request.getParameterMap());
        Supplier<String> act =
                then(
                        "credit.reversed",
                        () ->
                                desk.reverse(
                                        me,
                                        customer,
                                        grant,
                                        input.reversal(pages.locale(request))));
        return perform(request, response, model, me, customer, act, input);
    }

    @RequestMapping(value = "/requests/{request:\\d{1,18}}/confirm", method = RequestMethod.POST)
    public String confirm(
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            @PathVariable("customer") long customer,
            @PathVariable("request") long asked) {
        StaffMember me = staff.current();
        Supplier<String> act = then("credit.confirmed", () -> desk.approve(me, customer, asked));
        return perform(request, response, model, me, customer, act, CreditFormInput.none());
    }

    @RequestMapping(value = "/requests/{request:\\d{1,18}}/reject", method = RequestMethod.POST)
    public String reject(
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            @PathVariable("customer") long customer,
            @PathVariable("request") long asked) {
        StaffMember me = staff.current();
        Supplier<String> act = then("credit.rejected", () -> desk.reject(me, customer, asked));
        return perform(request, response, model, me, customer, act, CreditFormInput.none());
    }

    private static Supplier<String> then(String notice, Runnable act) {
        return () -> {
            act.run();
            return notice;
        };
    }

    private String perform(
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            StaffMember me,
            long customer,
            Supplier<String> act,
            CreditFormInput input) {
        try {
            // on a conflict of two actions nothing has been done yet, and the key prevents
            // duplicates
            String notice = ConflictRetry.retry(act);
            return "redirect:" + RefundAdminPaths.credit(customer) + "?notice=" + notice;
        } catch (InvalidInputException e) {
            response.setStatus(400);
            input.errors(e.getErrors());
        } catch (InsufficientCreditException e) {
            response.setStatus(409);
            input.errors(errorsOf("amount", e));
        } catch (IllegalTransitionException e) {
            response.setStatus(409);
            input.warning("aftersale.credit.changed");
        } catch (IdempotencyKeyReusedException e) {
            response.setStatus(409);
            input.keyUsed().errors(errorsOf("key", e));
        }
        return page.show(request, model, me, customer, input);
    }

    private static FieldErrors errorsOf(String field, AftersaleException aftersaleException) {
        return new FieldErrors()
                .add(
                        field,
                        aftersaleException.getText().getCode(),
                        aftersaleException.getText().getArguments());
    }
}
