package org.aftersale.storefront.guest;

import java.util.Locale;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.aftersale.guest.GuestLinks;
import org.aftersale.host.StoreCustomer;
import org.aftersale.render.PageHead;
import org.aftersale.render.PageModel;
import org.aftersale.render.PageTexts;
import org.aftersale.render.form.KeptForms;
import org.aftersale.render.form.RefusedForm;
import org.aftersale.render.limit.Allowance;
import org.aftersale.render.limit.Limited;
import org.aftersale.shared.ConflictRetry;
import org.aftersale.shared.InvalidInputException;
import org.aftersale.storefront.page.ShopPage;
import org.aftersale.storefront.page.ShopPaths;
import org.aftersale.storefront.page.Shopper;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Asks for order number and e-mail address, and promises a mail if they belong together. The answer
 * repeats nothing that was typed and depends on nothing that the store knows.
 */
@Controller("aftersaleGuestFormController")
@RequestMapping(ShopPaths.GUEST)
public class GuestFormController {

    @Autowired protected Shopper shopper;
    @Autowired protected GuestLinks links;
    @Autowired protected PageTexts texts;

    /**
     * @param sent not null after a request was taken
     */
    @RequestMapping(method = RequestMethod.GET)
    public ModelAndView form(
            HttpServletRequest request,
            @RequestParam(value = "sent", required = false) String sent) {
        RefusedForm kept = KeptForms.of(request, ShopPaths.GUEST);
        String email = shopper.current().map(StoreCustomer::getEmail).orElse("");
        PageModel page =
                kept == null
                        ? page("", email).with("sent", sent != null)
                        : page(kept.field("order"), kept.field("email")).with("restored", true);
        return view(page, shopper.locale(request));
    }

    @Limited(Allowance.LINKS)
    @RequestMapping(method = RequestMethod.POST)
    public ModelAndView send(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(value = "order", required = false) String order,
            @RequestParam(value = "email", required = false) String email) {
        Locale locale = shopper.locale(request);
        try {
            ConflictRetry.retry(() -> links.request(order, email, locale));
        } catch (InvalidInputException e) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            PageModel page = page(order, email);
            return view(page.with("errors", texts.text(locale, e.getErrors())), locale);
        }
        return ShopPage.redirect(ShopPaths.GUEST + "?sent=yes");
    }

    private static PageModel page(String order, String email) {
        PageModel form =
                PageModel.create()
                        .with("order", order == null ? "" : order)
                        .with("email", email == null ? "" : email);
        return PageModel.create().with("form", form);
    }

    private ModelAndView view(PageModel page, Locale locale) {
        String title = texts.text(locale, "aftersale.title.guest.form");
        return ShopPage.open("guest/form", title, page, new PageHead().unlisted());
    }
}
