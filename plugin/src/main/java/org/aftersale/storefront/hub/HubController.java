package org.aftersale.storefront.hub;

import java.util.Locale;
import javax.servlet.http.HttpServletRequest;
import org.aftersale.render.Notices;
import org.aftersale.render.PageModel;
import org.aftersale.render.PageTexts;
import org.aftersale.storefront.page.ShopPage;
import org.aftersale.storefront.page.ShopPaths;
import org.aftersale.storefront.page.Shopper;
import org.aftersale.storefront.page.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The hub: every order with its available actions, and every case with its progress. */
@Controller("aftersaleHubController")
public class HubController {

    private static final Notices NOTICES = new Notices("guest.added");

    @Autowired protected Shopper shopper;
    @Autowired protected HubPages pages;
    @Autowired protected PageTexts texts;

    /**
     * @param order shows only this order; null shows all, paginated
     */
    @RequestMapping(value = "/account/service", method = RequestMethod.GET)
    public ModelAndView hub(
            HttpServletRequest request,
            @RequestParam(value = "page", defaultValue = "1") String page,
            @RequestParam(value = "order", required = false) String order,
            @RequestParam(value = "notice", required = false) String notice) {
        Visitor visitor = Visitor.inAccount(shopper.require());
        Locale locale = shopper.locale(request);
        PageModel model =
                order == null ? pages.all(visitor, page) : pages.only(visitor, order, locale);
        model.with("askUrl", ShopPaths.newQuestion(order))
                .with("guestUrl", ShopPaths.GUEST)
                .with("notice", NOTICES.of(notice));
        return ShopPage.of(visitor, "hub", "hub", model, texts, locale);
    }
}
