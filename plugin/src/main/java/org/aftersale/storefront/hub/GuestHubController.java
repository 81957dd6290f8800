package org.aftersale.storefront.hub;

import java.time.Clock;
import java.util.Collections;
import javax.annotation.Resource;
import javax.servlet.http.HttpServletRequest;
import org.aftersale.guest.GuestLinks;
import org.aftersale.host.StoreCustomer;
import org.aftersale.render.PageModel;
import org.aftersale.render.PageTexts;
import org.aftersale.shared.EmailAddresses;
import org.aftersale.storefront.page.ShopPage;
import org.aftersale.storefront.page.ShopPaths;
import org.aftersale.storefront.page.Shopper;
import org.aftersale.storefront.page.Visitor;
import org.aftersale.withdrawal.WithdrawableOrders;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.ModelAndView;

/** The hub of the one order that a guest's link opens. */
@Controller("aftersaleGuestHubController")
public class GuestHubController {

    @Autowired protected Shopper shopper;
    @Autowired protected HubPages pages;
    @Autowired protected GuestLinks links;
    @Autowired protected WithdrawableOrders withdrawable;
    @Autowired protected PageTexts texts;

    @Resource(name = "aftersaleClock")
    protected Clock clock;

    @RequestMapping(value = ShopPaths.GUEST_LINK, method = RequestMethod.GET)
    public ModelAndView hub(HttpServletRequest request, @PathVariable("guest") String token) {
        links.opened(token);
        Visitor visitor = shopper.visitor(request);
        StoreCustomer signedIn = shopper.current().orElse(null);
        PageModel model =
                pages.ofGuest(visitor, shopper.locale(request))
                        .with("askUrl", visitor.paths().newQuestion(null))
                        .with("withdrawUrl", withdrawUrl(visitor))
                        .with("signedIn", signedIn != null)
                        .with("accountUrl", accountUrl(visitor, signedIn));
        return ShopPage.of(
                visitor,
                "hub",
                "guest",
                model,
                texts,
                shopper.locale(request),
                visitor.onlyOrder().getNumber());
    }

    /** Null if nothing of the order can be withdrawn from now. */
    private String withdrawUrl(Visitor visitor) {
        boolean open =
                withdrawable.of(Collections.singleton(visitor.onlyOrder())).stream()
                        .anyMatch(order -> order.isOpen(clock.millis()));
        return open ? visitor.paths().withdraw() : null;
    }

    /** Null unless the order's own address is the account's. */
    private static String accountUrl(Visitor visitor, StoreCustomer signedIn) {
        return signedIn != null
                        && EmailAddresses.isSame(signedIn.getEmail(), visitor.customer().getEmail())
                ? visitor.paths().addToAccount()
                : null;
    }
}
