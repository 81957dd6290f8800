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
import org.aftersale.render.form.KeptForms;
import org.aftersale.render.limit.Allowance;
import org.aftersale.render.limit.Limited;
import org.aftersale.shared.ConflictRetry;
import org.aftersale.shared.IllegalTransitionException;
import org.aftersale.storefront.page.ReplyAction;
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

/** A claim's page: status, conversation, reply, withdrawal. */
@Controller("aftersaleClaimPageController")
@RequestMapping("/account/claims/{number:[A-Z]{2}-[0-9A-Z]{4}-[0-9A-Z]{4}}")
public class ClaimPageController {

    private static final Notices NOTICES =
            new Notices("claim.filed", "reply.sent", "withdrawn", "withdraw.late");

    @Autowired protected Shopper shopper;
    @Autowired protected Claims claims;
    @Autowired protected Tickets tickets;
    @Autowired protected ReplyAction replies;
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

    /** Restores what was typed or clicked before the session ended. */
    private static void restore(PageModel page, HttpServletRequest request, String number) {
        String address = ShopPaths.claim(number);
        boolean reply = ReplyAction.restore(page, request, address);
        boolean withdrawal = KeptForms.of(request, address + "/withdraw") != null;
        page.with("restored", reply || withdrawal);
        page.with("withdrawing", withdrawal);
    }

    @Limited(Allowance.REPLIES)
    @RequestMapping(value = "/reply", method = RequestMethod.POST)
    public ModelAndView reply(
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable("number") String number,
            @RequestParam(value = "body", required = false) String body,
            @RequestParam(value = "key", defaultValue = "") String key) {
        StoreCustomer customer = shopper.require();
        Locale locale = shopper.locale(request);
        // only claims can be replied to here; other tickets have pages of their own
        Claim claim = claims.ofCustomer(customer.getId(), number);
        return replies.reply(
                response,
                customer,
                claim.getNumber(),
                body,
                key,
                ShopPaths.claim(number),
                locale,
                () -> page(customer, number, locale),
                page -> view(page, locale));
    }

    /** Reloading a form's URL shows the claim itself. */
    @RequestMapping(
            value = {"/reply", "/withdraw"},
            method = RequestMethod.GET)
    public ModelAndView back(@PathVariable("number") String number) {
        return ShopPage.redirect(ShopPaths.claim(number));
    }

    @Limited(Allowance.FORMS)
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
                customer.getId(),
                claim,
                tickets.ofCustomer(customer.getId(), number),
                claims.canWithdraw(claim),
                locale);
    }

    private ModelAndView view(PageModel page, Locale locale) {
        return ShopPage.of("claim", "claim", page, texts, locale, page.get("number"));
    }
}
