package org.aftersale.storefront;

import java.util.Locale;
import org.aftersale.render.PageModel;
import org.aftersale.render.PageTexts;
import org.springframework.web.servlet.ModelAndView;

/** One of our pages, on its way into the store's layout. */
final class ShopPage {

    private ShopPage() {}

    /**
     * @param title the message key behind {@code aftersale.title.}
     */
    static ModelAndView of(
            String template, String title, PageModel page, PageTexts texts, Locale locale) {
        ModelAndView view = new ModelAndView("aftersale/account/" + template);
        view.addObject("title", texts.say(locale, "aftersale.title." + title));
        view.addObject("page", page);
        return view;
    }

    static ModelAndView redirect(String path) {
        return new ModelAndView("redirect:" + path);
    }
}
