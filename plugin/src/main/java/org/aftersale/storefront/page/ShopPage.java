package org.aftersale.storefront.page;

import java.util.Locale;
import org.aftersale.render.PageHead;
import org.aftersale.render.PageModel;
import org.aftersale.render.PageTexts;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** One of our pages, on its way into the store's layout. */
public final class ShopPage {

    private ShopPage() {}

    /**
     * A page of somebody who is logged in, in the layout of the store's account pages.
     *
     * @param title the message key behind {@code aftersale.title.}
     * @param named what the title names, such as a case's number
     */
    public static ModelAndView of(
            String template,
            String title,
            PageModel page,
            PageTexts texts,
            Locale locale,
            Object... named) {
        ModelAndView view = new ModelAndView("aftersale/account/" + template);
        view.addObject("title", texts.say(locale, "aftersale.title." + title, named));
        view.addObject("page", page);
        return view;
    }

    /**
     * A page for everybody, in the store's full layout.
     *
     * @param title the words themselves
     * @param head what search engines are told
     */
    public static ModelAndView open(String template, String title, PageModel page, PageHead head) {
        ModelAndView view = new ModelAndView("aftersale/" + template);
        view.addObject("title", title);
        view.addObject("page", page);
        view.addObject(PageHead.VARIABLE, head);
        return view;
    }

    public static ModelAndView redirect(String path) {
        return new ModelAndView("redirect:" + path);
    }

    /** For good: whoever keeps the old address is to keep this one. */
    public static ModelAndView moved(String path) {
        RedirectView view = new RedirectView(path, true, true, false);
        view.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
        // braces in an address are no variables
        view.setExpandUriTemplateVariables(false);
        return new ModelAndView(view);
    }
}
