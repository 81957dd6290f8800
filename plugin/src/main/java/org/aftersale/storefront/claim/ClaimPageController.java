package org.aftersale.storefront.claim;

import java.util.Locale;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.aftersale.claim.Claim;
import org.aftersale.claim.Claims;
import org.aftersale.host.StoreCustomer;
import org.aftersale.render.Notices;
import org.aftersale.render.PageModel;
import org.aftersale.render.PageTexts;
import org.aftersale.render.form.FormKeys;
import org.aftersale.render.form.KeptForms;
import org.aftersale.render.form.RefusedForm;
import org.aftersale.shared.ConflictRetry;
import org.aftersale.shared.FieldErrors;
import org.aftersale.shared.IllegalTransitionException;
import org.aftersale.shared.InvalidInputException;
import org.aftersale.storefront.page.ShopPage;
import org.aftersale.storefront.page.ShopPaths;
import org.aftersale.storefront.page.Shopper;
import org.aftersale.ticket.Tickets;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A claim's own page: where it stands, the conversation, an answer, taking it back. */
@Controller("aftersaleClaimPageController")
@RequestMapping("/account/claims/{number:[A-Z]{2}-[0-9A-Z]{4}-[0-9A-Z]{4}}")
public class ClaimPageController {

    private static final Notices NOTICES =
            new Notices("claim.filed", "reply.sent", "withdrawn", "withdraw.late");

    @Autowired protected Shopper shopper;
    @Autowired protected Claims claims;
    @Autowired protected Tickets tickets;
    @Autowired protected ClaimPageModels models;
    @Autowired protected PageTexts texts;

    @RequestMapping(method = RequestMethod.GET)
    public ModelAndView show(
            HttpServletRequest request,
            @PathVariable("number") String number,
            @RequestParam(value = "notice", required = false) String notice) {
        Locale locale = shopper.locale(request);
        PageModel page = page(shopper.require(), number, locale);
        restore(page, request, number);
        return view(page.with("notice", NOTICES.of(notice)), locale);
    }

    /**
     * What had been typed or pressed when the session ended; the key makes it one message still.
     */
    private static void restore(PageModel page, HttpServletRequest request, String number) {
        RefusedForm reply = KeptForms.of(request, ShopPaths.claim(number) + "/reply");
        RefusedForm withdrawal = KeptForms.of(request, ShopPaths.claim(number) + "/withdraw");
        if (reply != null) {
            page.with("form", PageModel.create().with("body", reply.field("body")));
            page.with("replyKey", FormKeys.checked(reply.field("key")));
        }
        page.with("restored", reply != null || withdrawal != null);
        page.with("withdrawing", withdrawal != null);
    }

    @RequestMapping(value = "/reply", method = RequestMethod.POST)
    public ModelAndView reply(
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable("number") String number,
            @RequestParam(value = "body", required = false) String body,
            @RequestParam(value = "key", defaultValue = "") String key) {
        StoreCustomer customer = shopper.require();
        Locale locale = shopper.locale(request);
        // the claim names what may be answered here; other tickets have pages of their own
        Claim claim = claims.ofCustomer(customer.getId(), number);
        try {
            String formKey = FormKeys.checked(key);
            ConflictRetry.retry(
                    () -> tickets.customerReplies(customer, claim.getNumber(), body, formKey));
            return ShopPage.redirect(ShopPaths.claim(number) + "?notice=reply.sent");
        } catch (InvalidInputException e) {
            return again(customer, number, body, 400, e.getErrors(), response, locale);
        } catch (RuntimeException e) {
            if (!(e instanceof IllegalTransitionException) && !ConflictRetry.isConflict(e)) {
                throw e;
            }
            FieldErrors overtaken = new FieldErrors().add("body", "aftersale.error.conflict");
            return again(customer, number, body, 409, overtaken, response, locale);
        }
    }

    /** The page as it is now, with what was typed and could not be sent. */
    private ModelAndView again(
            StoreCustomer customer,
            String number,
            String body,
            int status,
            FieldErrors errors,
            HttpServletResponse response,
            Locale locale) {
        response.setStatus(status);
        PageModel page = page(customer, number, locale);
        page.with("form", PageModel.create().with("body", body));
        page.with("errors", texts.say(locale, errors));
        return view(page, locale);
    }

    /** What a refused form's address shows when it is loaded anew: the case itself. */
    @RequestMapping(
            value = {"/reply", "/withdraw"},
            method = RequestMethod.GET)
    public ModelAndView back(@PathVariable("number") String number) {
        return ShopPage.redirect(ShopPaths.claim(number));
    }

    @RequestMapping(value = "/withdraw", method = RequestMethod.POST)
    public ModelAndView withdraw(
            HttpServletRequest request, @PathVariable("number") String number) {
        StoreCustomer customer = shopper.require();
        try {
            ConflictRetry.retry(() -> claims.withdraw(customer, number));
        } catch (IllegalTransitionException decidedMeanwhile) {
            return ShopPage.redirect(ShopPaths.claim(number) + "?notice=withdraw.late");
        }
        return ShopPage.redirect(ShopPaths.claim(number) + "?notice=withdrawn");
    }

    private PageModel page(StoreCustomer customer, String number, Locale locale) {
        Claim claim = claims.ofCustomer(customer.getId(), number);
        return models.page(
                claim,
                tickets.ofCustomer(customer.getId(), number),
                claims.canWithdraw(claim),
                locale);
    }

    private ModelAndView view(PageModel page, Locale locale) {
        return ShopPage.of("claim", "claim", page, texts, locale, page.get("number"));
    }
}
