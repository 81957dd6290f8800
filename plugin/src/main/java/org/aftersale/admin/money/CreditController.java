package org.aftersale.admin.money;

import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.aftersale.host.StaffMember;
import org.aftersale.host.StoreStaff;
import org.aftersale.payout.credit.NotEnoughCredit;
import org.aftersale.payout.credit.RequestKeyTaken;
import org.aftersale.payout.credit.StoreCreditDesk;
import org.aftersale.shared.Conflicts;
import org.aftersale.shared.Failure;
import org.aftersale.shared.FieldErrors;
import org.aftersale.shared.InvalidInput;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;

/** A customer's store credit: what there is, how it came about, granting, taking back. */
@Controller("aftersaleCreditController")
@RequestMapping(MoneyAddresses.CREDIT + "/{customer:\\d{1,18}}")
public class CreditController {

    @Autowired protected StoreStaff staff;
    @Autowired protected StoreCreditDesk desk;
    @Autowired protected CreditPage page;
    @Autowired protected MoneyPages pages;

    @RequestMapping(method = RequestMethod.GET)
    public String show(
            HttpServletRequest request,
            Model model,
            @PathVariable("customer") long customer,
            @RequestParam(value = "notice", required = false) String notice) {
        StaffMember me = staff.current();
        TypedCredit typed = TypedCredit.kept(request, customer, desk.grants(me, customer));
        return page.show(
                request, model, me, customer, typed.notice(MoneyAddresses.NOTICES.of(notice)));
    }

    /** What a form's address shows when it is loaded anew: the credit. */
    @RequestMapping(
            value = {"/grant", "/grants/{grant:\\d{1,18}}/reverse"},
            method = RequestMethod.GET)
    public String back(@PathVariable("customer") long customer) {
        return "redirect:" + MoneyAddresses.credit(customer);
    }

    @RequestMapping(value = "/grant", method = RequestMethod.POST)
    public String grant(
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            @PathVariable("customer") long customer) {
        StaffMember me = staff.current();
        TypedCredit typed = TypedCredit.into(TypedCredit.GRANT, request.getParameterMap());
        Runnable act =
                () -> {
                    page.require(me, customer);
                    desk.grant(me, customer, typed.grant(pages.locale(request)));
                };
        return perform(request, response, model, me, customer, act, "credit.granted", typed);
    }

    @RequestMapping(value = "/grants/{grant:\\d{1,18}}/reverse", method = RequestMethod.POST)
    public String reverse(
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            @PathVariable("customer") long customer,
            @PathVariable("grant") long grant) {
        StaffMember me = staff.current();
        TypedCredit typed = TypedCredit.into(grant, request.getParameterMap());
        Runnable act =
                () -> desk.reverse(me, customer, grant, typed.reversal(pages.locale(request)));
        return perform(request, response, model, me, customer, act, "credit.reversed", typed);
    }

    private String perform(
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            StaffMember me,
            long customer,
            Runnable act,
            String notice,
            TypedCredit typed) {
        try {
            // a clash of two acts means that nothing was done yet, and the key makes it one
            Conflicts.retry(act);
            return "redirect:" + MoneyAddresses.credit(customer) + "?notice=" + notice;
        } catch (InvalidInput e) {
            response.setStatus(400);
            typed.errors(e.getErrors());
        } catch (NotEnoughCredit e) {
            response.setStatus(409);
            typed.errors(said("amount", e));
        } catch (RequestKeyTaken e) {
            response.setStatus(409);
            typed.keyUsed().errors(said("key", e));
        }
        return page.show(request, model, me, customer, typed);
    }

    private static FieldErrors said(String field, Failure failure) {
        return new FieldErrors()
                .add(field, failure.getText().getCode(), failure.getText().getArguments());
    }
}
