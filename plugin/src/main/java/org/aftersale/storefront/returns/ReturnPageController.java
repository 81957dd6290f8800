package org.aftersale.storefront.returns;

import java.util.Locale;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.aftersale.render.Notices;
import org.aftersale.render.PageModel;
import org.aftersale.render.PageTexts;
import org.aftersale.render.form.FormOutcome;
import org.aftersale.render.form.KeptForms;
import org.aftersale.render.form.RefusedForm;
import org.aftersale.render.limit.Allowance;
import org.aftersale.render.limit.Limited;
import org.aftersale.returns.Return;
import org.aftersale.returns.Returns;
import org.aftersale.shared.ConflictRetry;
import org.aftersale.shared.IllegalTransitionException;
import org.aftersale.storefront.page.ReplyAction;
import org.aftersale.storefront.page.ShopPage;
import org.aftersale.storefront.page.Shopper;
import org.aftersale.storefront.page.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A return's page for its customer: where it is, the forms, the conversation, and the slip. */
@Controller("aftersaleReturnPageController")
@RequestMapping("/account/returns/{return:RMA-[0-9A-Z]{4}-[0-9A-Z]{4}}")
public class ReturnPageController {

    private static final Notices NOTICES =
            new Notices(
                    "return.requested",
                    "return.cancelled",
                    "return.late",
                    "return.sent",
                    "reply.sent");

    @Autowired protected Shopper shopper;
    @Autowired protected Returns returns;
    @Autowired protected ReplyAction replies;
    @Autowired protected ReturnPageModels models;
    @Autowired protected PageTexts texts;

    @RequestMapping(method = RequestMethod.GET)
    public ModelAndView show(
            HttpServletRequest request,
            @PathVariable("return") String number,
            @RequestParam(value = "notice", required = false) String notice) {
        Visitor visitor = visitor();
        PageModel page = page(visitor, number);
        String address = visitor.paths().returned(number);
        boolean restored = ReplyAction.restore(page, request, address);
        RefusedForm sent = KeptForms.of(request, address + "/tracking");
        boolean cancelling = KeptForms.of(request, address + "/cancel") != null;
        if (sent != null) {
            page.with("tracking", sent.field("tracking"));
        }
        page.with("restored", restored || sent != null || cancelling)
                .with("cancelling", cancelling)
                .with("notice", NOTICES.of(notice));
        return view(visitor, page, number, shopper.locale(request));
    }

    /** What goes into the parcel, to be printed. */
    @RequestMapping(value = "/slip", method = RequestMethod.GET)
    public ModelAndView slip(HttpServletRequest request, @PathVariable("return") String number) {
        Visitor visitor = visitor();
        Return back = returns.ofCustomer(visitor.customerId(), number);
        return ShopPage.of(
                visitor,
                "return-slip",
                "return.slip",
                models.slip(visitor, back),
                texts,
                shopper.locale(request),
                number);
    }

    /** Reloading the address of a refused form shows the return. */
    @RequestMapping(
            value = {"/reply", "/cancel", "/tracking"},
            method = RequestMethod.GET)
    public ModelAndView back(@PathVariable("return") String number) {
        return ShopPage.redirect(visitor().paths().returned(number));
    }

    @Limited(Allowance.FORMS)
    @RequestMapping(value = "/cancel", method = RequestMethod.POST)
    public ModelAndView cancel(@PathVariable("return") String number) {
        Visitor visitor = visitor();
        String address = visitor.paths().returned(number);
        try {
            ConflictRetry.retry(() -> returns.cancel(visitor.customer(), number));
        } catch (IllegalTransitionException arrivedMeanwhile) {
            return ShopPage.redirect(address + "?notice=return.late");
        }
        return ShopPage.redirect(address + "?notice=return.cancelled");
    }

    @Limited(Allowance.REPLIES)
    @RequestMapping(value = "/tracking", method = RequestMethod.POST)
    public ModelAndView sent(
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable("return") String number,
            @RequestParam(value = "tracking", required = false) String tracking) {
        Visitor visitor = visitor();
        Locale locale = shopper.locale(request);
        FormOutcome outcome =
                FormOutcome.of(
                        () ->
                                ConflictRetry.retry(
                                        () -> returns.sent(visitor.customer(), number, tracking)));
        if (outcome.isDone()) {
            return ShopPage.redirect(visitor.paths().returned(number) + "?notice=return.sent");
        }
        outcome.sendStatus(response);
        PageModel page =
                page(visitor, number)
                        .with("tracking", tracking)
                        .with("errors", texts.text(locale, outcome.getErrors("tracking")));
        return view(visitor, page, number, locale);
    }

    @Limited(Allowance.REPLIES)
    @RequestMapping(value = "/reply", method = RequestMethod.POST)
    public ModelAndView reply(
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable("return") String number,
            @RequestParam(value = "body", required = false) String body,
            @RequestParam(value = "key", defaultValue = "") String key) {
        Visitor visitor = visitor();
        // only returns can be replied to here; other tickets have pages of their own
        returns.ofCustomer(visitor.customerId(), number);
        Locale locale = shopper.locale(request);
        return replies.reply(
                response,
                visitor,
                number,
                body,
                key,
                visitor.paths().returned(number),
                locale,
                () -> page(visitor, number),
                page -> view(visitor, page, number, locale));
    }

    private Visitor visitor() {
        return Visitor.inAccount(shopper.require());
    }

    private PageModel page(Visitor visitor, String number) {
        return models.page(visitor, returns.ofCustomer(visitor.customerId(), number));
    }

    private ModelAndView view(Visitor visitor, PageModel page, String number, Locale locale) {
        return ShopPage.of(visitor, "return", "return", page, texts, locale, number);
    }
}
