package org.aftersale.storefront.withdrawal;

import java.util.Locale;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.aftersale.host.StoreCustomer;
import org.aftersale.render.Notices;
import org.aftersale.render.PageModel;
import org.aftersale.render.PageTexts;
import org.aftersale.render.limit.Allowance;
import org.aftersale.render.limit.Limited;
import org.aftersale.storefront.page.ReplyAction;
import org.aftersale.storefront.page.ShopPage;
import org.aftersale.storefront.page.ShopPaths;
import org.aftersale.storefront.page.Shopper;
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
@RequestMapping("/account/withdrawals/{withdrawal:WD-[0-9A-Z]{4}-[0-9A-Z]{4}}")
public class WithdrawalPageController {

    private static final Notices NOTICES = new Notices("reply.sent");

    @Autowired protected Shopper shopper;
    @Autowired protected Withdrawals withdrawals;
    @Autowired protected ReplyAction replies;
    @Autowired protected WithdrawalPageModels models;
    @Autowired protected PageTexts texts;

    @RequestMapping(method = RequestMethod.GET)
    public ModelAndView show(
            HttpServletRequest request,
            @PathVariable("withdrawal") String number,
            @RequestParam(value = "notice", required = false) String notice) {
        PageModel page = page(shopper.require(), number);
        boolean restored = ReplyAction.restore(page, request, ShopPaths.withdrawal(number));
        page.with("restored", restored).with("notice", NOTICES.of(notice));
        return view(page, number, shopper.locale(request));
    }

    /** Reloading the address of a refused form shows the case. */
    @RequestMapping(value = "/reply", method = RequestMethod.GET)
    public ModelAndView back(@PathVariable("withdrawal") String number) {
        return ShopPage.redirect(ShopPaths.withdrawal(number));
    }

    @Limited(Allowance.REPLIES)
    @RequestMapping(value = "/reply", method = RequestMethod.POST)
    public ModelAndView reply(
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable("withdrawal") String number,
            @RequestParam(value = "body", required = false) String body,
            @RequestParam(value = "key", defaultValue = "") String key) {
        StoreCustomer customer = shopper.require();
        withdrawals.ofCustomer(customer.getId(), number);
        Locale locale = shopper.locale(request);
        return replies.reply(
                response,
                customer,
                number,
                body,
                key,
                ShopPaths.withdrawal(number),
                locale,
                () -> page(customer, number),
                page -> view(page, number, locale));
    }

    private PageModel page(StoreCustomer customer, String number) {
        Withdrawal withdrawal = withdrawals.ofCustomer(customer.getId(), number);
        return models.page(customer, withdrawal);
    }

    private ModelAndView view(PageModel page, String number, Locale locale) {
        return ShopPage.of("withdrawal", "withdrawal", page, texts, locale, number);
    }
}
