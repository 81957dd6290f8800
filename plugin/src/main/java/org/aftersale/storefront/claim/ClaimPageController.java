package org.aftersale.storefront.claim;

import java.util.Locale;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.aftersale.claim.Claim;
import org.aftersale.claim.Claims;
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
import org.aftersale.storefront.page.Visitor;
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
@RequestMapping({
    "/account/claims/{number:[A-Z]{2}-[0-9A-Z]{4}-[0-9A-Z]{4}}",
    ShopPaths.GUEST_LINK + "/claims/{number:[A-Z]{2}-[0-9A-Z]{4}-[0-9A-Z]{4}}"
})
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
        Visitor visitor = shopper.visitor(request);
        PageModel page = page(visitor, number, locale);
        restore(page, request, visitor.paths().claim(number));
        return view(visitor, page.with("notice", NOTICES.of(notice)), locale);
    }

    /** Restores what was typed or clicked before the session ended. */
    private static void restore(PageModel page, HttpServletRequest request, String address) {
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
        Visitor visitor = shopper.visitor(request);
        Locale locale = shopper.locale(request);
        // only claims can be replied to here; other tickets have pages of their own
        Claim claim = claim(visitor, number);
        return replies.reply(
                response,
                visitor,
                claim.getNumber(),
                body,
                key,
                visitor.paths().claim(number),
                locale,
                () -> page(visitor, number, locale),
                page -> view(visitor, page, locale));
    }

    /** Reloading a form's URL shows the claim itself. */
    @RequestMapping(
            value = {"/reply", "/withdraw"},
            method = RequestMethod.GET)
    public ModelAndView back(HttpServletRequest request, @PathVariable("number") String number) {
        return ShopPage.redirect(shopper.visitor(request).paths().claim(number));
    }

    @Limited(Allowance.FORMS)
    @RequestMapping(value = "/withdraw", method = RequestMethod.POST)
    public ModelAndView withdraw(
            HttpServletRequest request, @PathVariable("number") String number) {
        Visitor visitor = shopper.visitor(request);
        claim(visitor, number);
        String address = visitor.paths().claim(number);
        try {
            ConflictRetry.retry(() -> claims.withdraw(visitor.customer(), number));
        } catch (IllegalTransitionException decidedMeanwhile) {
            return ShopPage.redirect(address + "?notice=withdraw.late");
        }
        return ShopPage.redirect(address + "?notice=withdrawn");
    }

    private Claim claim(Visitor visitor, String number) {
        Claim claim = claims.ofCustomer(visitor.customerId(), number);
        visitor.mustSee(claim.getOrderId(), number);
        return claim;
    }

    private PageModel page(Visitor visitor, String number, Locale locale) {
        Claim claim = claim(visitor, number);
        return models.page(
                visitor,
                claim,
                tickets.ofCustomer(visitor.customerId(), number),
                claims.canWithdraw(claim),
                locale);
    }

    private ModelAndView view(Visitor visitor, PageModel page, Locale locale) {
        return ShopPage.of(visitor, "claim", "claim", page, texts, locale, page.get("number"));
    }
}
