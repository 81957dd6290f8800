package org.aftersale.storefront.withdrawal;

import java.util.Locale;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.aftersale.render.Notices;
import org.aftersale.render.PageModel;
import org.aftersale.render.PageTexts;
import org.aftersale.render.limit.Allowance;
import org.aftersale.render.limit.Limited;
import org.aftersale.storefront.page.ReplyAction;
import org.aftersale.storefront.page.ShopPage;
import org.aftersale.storefront.page.ShopPaths;
import org.aftersale.storefront.page.Shopper;
import org.aftersale.storefront.page.Visitor;
import org.aftersale.withdrawal.Withdrawal;
import org.aftersale.withdrawal.Withdrawals;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A withdrawal's page for its customer: what happens by when, and the conversation. */
@Controller("aftersaleWithdrawalPageController")
@RequestMapping({
    "/account/withdrawals/{withdrawal:WD-[0-9A-Z]{4}-[0-9A-Z]{4}}",
    ShopPaths.GUEST_LINK + "/withdrawals/{withdrawal:WD-[0-9A-Z]{4}-[0-9A-Z]{4}}"
})
public class WithdrawalPageController {

    private static final Notices NOTICES = new Notices("reply.sent", "withdrawal.sent");

    @Autowired protected Shopper shopper;
    @Autowired protected Withdrawals withdrawals;
    @Autowired protected ReplyAction replies;
    @Autowired protected WithdrawalPageModels models;
    @Autowired protected SentBackAction sending;
    @Autowired protected PageTexts texts;

    @RequestMapping(method = RequestMethod.GET)
    public ModelAndView show(
            HttpServletRequest request,
            @PathVariable("withdrawal") String number,
            @RequestParam(value = "notice", required = false) String notice) {
        Visitor visitor = shopper.visitor(request);
        PageModel page = page(visitor, number);
        String address = visitor.paths().withdrawal(number);
        boolean restored =
                ReplyAction.restore(page, request, address)
                        | sending.restore(page, request, address);
        page.with("restored", restored).with("notice", NOTICES.of(notice));
        return view(visitor, page, number, shopper.locale(request));
    }

    /** Reloading the address of a refused form shows the case. */
    @RequestMapping(
            value = {"/reply", "/sent"},
            method = RequestMethod.GET)
    public ModelAndView back(
            HttpServletRequest request, @PathVariable("withdrawal") String number) {
        return ShopPage.redirect(shopper.visitor(request).paths().withdrawal(number));
    }

    @Limited(Allowance.REPLIES)
    @RequestMapping(value = "/reply", method = RequestMethod.POST)
    public ModelAndView reply(
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable("withdrawal") String number,
            @RequestParam(value = "body", required = false) String body,
            @RequestParam(value = "key", defaultValue = "") String key) {
        Visitor visitor = shopper.visitor(request);
        withdrawal(visitor, number);
        Locale locale = shopper.locale(request);
        return replies.reply(
                response,
                visitor,
                number,
                body,
                key,
                visitor.paths().withdrawal(number),
                locale,
                () -> page(visitor, number),
                page -> view(visitor, page, number, locale));
    }

    /** The parcel in which the goods go back. */
    @Limited(Allowance.REPLIES)
    @RequestMapping(value = "/sent", method = RequestMethod.POST)
    public ModelAndView sent(
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable("withdrawal") String number) {
        Visitor visitor = shopper.visitor(request);
        withdrawal(visitor, number);
        Locale locale = shopper.locale(request);
        return sending.take(
                request,
                response,
                visitor,
                number,
                locale,
                () -> page(visitor, number),
                page -> view(visitor, page, number, locale));
    }

    private Withdrawal withdrawal(Visitor visitor, String number) {
        Withdrawal withdrawal = withdrawals.ofCustomer(visitor.customerId(), number);
        visitor.mustSee(withdrawal.getOrderId(), number);
        return withdrawal;
    }

    private PageModel page(Visitor visitor, String number) {
        return models.page(visitor, withdrawal(visitor, number));
    }

    private ModelAndView view(Visitor visitor, PageModel page, String number, Locale locale) {
        return ShopPage.of(visitor, "withdrawal", "withdrawal", page, texts, locale, number);
    }
}
