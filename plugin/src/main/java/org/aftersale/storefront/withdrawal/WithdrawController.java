package org.aftersale.storefront.withdrawal;

import java.util.Locale;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.aftersale.render.PageHead;
import org.aftersale.render.PageModel;
import org.aftersale.render.PageTexts;
import org.aftersale.render.form.KeptForms;
import org.aftersale.render.form.RefusedForm;
import org.aftersale.render.limit.Allowance;
import org.aftersale.render.limit.Limited;
import org.aftersale.shared.ConflictRetry;
import org.aftersale.shared.FieldErrors;
import org.aftersale.shared.InvalidInputException;
import org.aftersale.storefront.claim.ClaimFormController;
import org.aftersale.storefront.page.ShopPage;
import org.aftersale.storefront.page.ShopPaths;
import org.aftersale.storefront.page.Shopper;
import org.aftersale.storefront.page.Visitor;
import org.aftersale.withdrawal.Withdrawal;
import org.aftersale.withdrawal.WithdrawalMatching;
import org.aftersale.withdrawal.Withdrawals;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The withdrawal function of Directive 2011/83/EU, article 11a: a statement on one screen, its
 * confirmation on the next, and nothing in between. Open to everybody, logged in or not.
 */
@Controller("aftersaleWithdrawController")
@RequestMapping({ShopPaths.WITHDRAW, ShopPaths.GUEST_LINK + "/withdraw"})
public class WithdrawController {

    private static final Log LOG = LogFactory.getLog(WithdrawController.class);

    @Autowired protected Shopper shopper;
    @Autowired protected Withdrawals withdrawals;
    @Autowired protected WithdrawalMatching matching;
    @Autowired protected WithdrawModels models;
    @Autowired protected PageTexts texts;

    /**
     * @param order the order to show first; unchecked, may be absent
     */
    @RequestMapping(method = RequestMethod.GET)
    public ModelAndView form(
            HttpServletRequest request,
            @RequestParam(value = "order", required = false) String order) {
        Visitor visitor = visitor(request);
        RefusedForm kept = KeptForms.of(request, ShopPaths.WITHDRAW, any -> true);
        if (kept == null) {
            kept = KeptForms.of(request, ShopPaths.WITHDRAW + "/confirm", any -> true);
        }
        WithdrawFormInput input =
                kept == null
                        ? WithdrawFormInput.empty(visitor == null ? null : visitor.customer())
                        : WithdrawFormInput.of(kept.fields());
        PageModel page = models.form(visitor, input, order).with("restored", kept != null);
        return start(request, page);
    }

    /** The second screen; from there, also the way back to the first with everything in it. */
    @Limited(Allowance.FORMS)
    @RequestMapping(method = RequestMethod.POST)
    public ModelAndView review(HttpServletRequest request, HttpServletResponse response) {
        Visitor visitor = visitor(request);
        WithdrawFormInput input = WithdrawFormInput.of(ClaimFormController.fields(request));
        if (!input.field("change").isEmpty()) {
            return start(request, models.form(visitor, input, input.field("order")));
        }
        try {
            PageModel page = models.confirmation(visitor, input, shopper.locale(request));
            return open(request, "confirm", page);
        } catch (InvalidInputException e) {
            return refused(request, response, 400, e.getErrors());
        }
    }

    /** Reloading the address of a refused form shows the form. */
    @RequestMapping(value = "/confirm", method = RequestMethod.GET)
    public ModelAndView back(HttpServletRequest request) {
        return ShopPage.redirect(WithdrawModels.formUrl(visitor(request)));
    }

    /** The statement counts from here on, whatever is found out afterwards. */
    @Limited(Allowance.WITHDRAWALS)
    @RequestMapping(value = "/confirm", method = RequestMethod.POST)
    public ModelAndView confirm(HttpServletRequest request, HttpServletResponse response) {
        Visitor visitor = visitor(request);
        Locale locale = shopper.locale(request);
        WithdrawFormInput input = WithdrawFormInput.of(ClaimFormController.fields(request));
        try {
            Withdrawal withdrawal =
                    ConflictRetry.retry(
                            () ->
                                    withdrawals.submit(
                                            models.request(visitor, input, locale), locale));
            lookUp(withdrawal);
            return ShopPage.redirect(ShopPaths.receipt(withdrawal.getReceiptToken()));
        } catch (InvalidInputException e) {
            return refused(request, response, 400, e.getErrors());
        }
    }

    /** A failure here is made good by the event's consumer. */
    private void lookUp(Withdrawal withdrawal) {
        try {
            ConflictRetry.retry(() -> matching.match(withdrawal.getId()));
        } catch (RuntimeException e) {
            LOG.warn("The order of " + withdrawal.getNumber() + " will be looked up later", e);
        }
    }

    private ModelAndView refused(
            HttpServletRequest request,
            HttpServletResponse response,
            int status,
            FieldErrors errors) {
        response.setStatus(status);
        WithdrawFormInput input = WithdrawFormInput.of(ClaimFormController.fields(request));
        PageModel page = models.form(visitor(request), input, input.field("order"));
        return start(request, page.with("errors", texts.text(shopper.locale(request), errors)));
    }

    /** Null for somebody who is neither logged in nor behind a link. */
    private Visitor visitor(HttpServletRequest request) {
        return shopper.known(request).orElse(null);
    }

    private ModelAndView start(HttpServletRequest request, PageModel page) {
        return open(request, "start", page);
    }

    private ModelAndView open(HttpServletRequest request, String template, PageModel page) {
        String title = texts.text(shopper.locale(request), "aftersale.title.withdraw." + template);
        return ShopPage.open("withdraw/" + template, title, page, new PageHead().unlisted());
    }
}
