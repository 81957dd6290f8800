package org.aftersale.storefront.refund;

import java.io.IOException;
import java.util.Locale;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.aftersale.refund.CustomerRefunds;
import org.aftersale.refund.Refund;
import org.aftersale.render.PageModel;
import org.aftersale.render.PageTexts;
import org.aftersale.storefront.page.ShopPage;
import org.aftersale.storefront.page.ShopPaths;
import org.aftersale.storefront.page.Shopper;
import org.aftersale.storefront.page.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.ModelAndView;

/** A refund's page for its customer: where the money is, and how the amount was computed. */
@Controller("aftersaleRefundPageController")
@RequestMapping({
    "/account/refunds/{refund:RF-[0-9A-Z]{4}-[0-9A-Z]{4}}",
    ShopPaths.GUEST_LINK + "/refunds/{refund:RF-[0-9A-Z]{4}-[0-9A-Z]{4}}"
})
public class RefundPageController {

    @Autowired protected Shopper shopper;
    @Autowired protected CustomerRefunds refunds;
    @Autowired protected RefundPageModels models;
    @Autowired protected PageTexts texts;

    @RequestMapping(method = RequestMethod.GET)
    public ModelAndView show(HttpServletRequest request, @PathVariable("refund") String number) {
        Visitor visitor = shopper.visitor(request);
        PageModel page = models.page(visitor, open(visitor, number));
        Locale locale = shopper.locale(request);
        return ShopPage.of(visitor, "refund", "refund", page, texts, locale, number);
    }

    /** The stored computation, machine-readable. */
    @RequestMapping(value = "/why.json", method = RequestMethod.GET)
    public void breakdown(
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable("refund") String number)
            throws IOException {
        Refund refund = open(shopper.visitor(request), number);
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(refund.getComputation());
    }

    private Refund open(Visitor visitor, String number) {
        Refund refund = refunds.open(visitor.customerId(), number);
        visitor.mustSee(refund.getOrderId(), number);
        return refund;
    }
}
