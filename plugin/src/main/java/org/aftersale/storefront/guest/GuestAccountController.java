package org.aftersale.storefront.guest;

import javax.servlet.http.HttpServletRequest;
import org.aftersale.guest.GuestLinks;
import org.aftersale.host.StoreCustomer;
import org.aftersale.render.limit.Allowance;
import org.aftersale.render.limit.Limited;
import org.aftersale.shared.ConflictRetry;
import org.aftersale.storefront.page.ShopPage;
import org.aftersale.storefront.page.ShopPaths;
import org.aftersale.storefront.page.Shopper;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.ModelAndView;

/** Moves the order of a guest's link into the account of whoever is logged in. */
@Controller("aftersaleGuestAccountController")
@RequestMapping(ShopPaths.GUEST_LINK + "/account")
public class GuestAccountController {

    @Autowired protected Shopper shopper;
    @Autowired protected GuestLinks links;

    @Limited(Allowance.FORMS)
    @RequestMapping(method = RequestMethod.POST)
    public ModelAndView add(@PathVariable("guest") String token) {
        StoreCustomer customer = shopper.require();
        String[] order = new String[1];
        ConflictRetry.retry(
                () -> {
                    order[0] = links.addToAccount(customer, token);
                });
        return ShopPage.redirect(ShopPaths.hub(order[0]) + "&notice=guest.added");
    }

    /** Reloading the form's address shows the order. */
    @RequestMapping(method = RequestMethod.GET)
    public ModelAndView back(HttpServletRequest request) {
        return ShopPage.redirect(shopper.visitor(request).paths().home());
    }
}
