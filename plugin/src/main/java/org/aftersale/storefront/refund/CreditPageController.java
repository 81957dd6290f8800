package org.aftersale.storefront.refund;

import java.util.Locale;
import javax.servlet.http.HttpServletRequest;
import org.aftersale.credit.CustomerCredit;
import org.aftersale.credit.StoreCredits;
import org.aftersale.render.PageTexts;
import org.aftersale.render.PagerModel;
import org.aftersale.storefront.page.ShopPage;
import org.aftersale.storefront.page.ShopPaths;
import org.aftersale.storefront.page.Shopper;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A customer's own store credit: balance and transactions. */
@Controller("aftersaleCreditPageController")
public class CreditPageController {

    @Autowired protected Shopper shopper;
    @Autowired protected StoreCredits credits;
    @Autowired protected PageTexts texts;

    @RequestMapping(value = ShopPaths.CREDIT, method = RequestMethod.GET)
    public ModelAndView credit(
            HttpServletRequest request,
            @RequestParam(value = "page", defaultValue = "1") String page) {
        CustomerCredit credit =
                credits.ofCustomer(shopper.require().getId(), PagerModel.page(page));
        Locale locale = shopper.locale(request);
        return ShopPage.of("credit", "credit", CreditPageModel.of(credit), texts, locale);
    }
}
