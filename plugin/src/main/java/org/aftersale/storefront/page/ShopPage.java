package org.aftersale.storefront.page;

import java.util.Locale;
import org.aftersale.render.PageHead;
import org.aftersale.render.PageModel;
import org.aftersale.render.PageTexts;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Creates the view of one of our pages in the store's layout. */
public final class ShopPage {

    private ShopPage() {}

    /**
     * A page for logged-in customers, in the layout of the store's account pages.
     *
     * @param title the message key after {@code aftersale.title.}
     * @param named the argument of the title, such as a case number
     */
    public static ModelAndView of(
            String template,
            String title,
            PageModel page,
            PageTexts texts,
            Locale locale,
            Object... named) {
        ModelAndView view = new ModelAndView("aftersale/account/" + template);
        view.addObject("title", texts.text(locale, "aftersale.title." + title, named));
        view.addObject("page", page);
        return view;
    }

    /**
     * A page of cases for whoever it is: customers see it in the layout of the store's account
     * pages, guests in its full layout. The page learns where it leads back to.
     */
    public static ModelAndView of(
            Visitor visitor,
            String template,
            String title,
            PageModel page,
            PageTexts texts,
            Locale locale,
            Object... named) {
        page.with("homeUrl", visitor.paths().home()).with("guest", visitor.isGuest());
        ModelAndView view = of(template, title, page, texts, locale, named);
        if (visitor.isGuest()) {
            view.setViewName("aftersale/open/account/" + template);
        }
        return view;
    }

    /**
     * A public page, in the store's full layout.
     *
     * @param title the title's text
     * @param head metadata for search engines
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

    /** A permanent redirect (301). */
    public static ModelAndView moved(String path) {
        RedirectView view = new RedirectView(path, true, true, false);
        view.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
        // braces in a URL are not variables
        view.setExpandUriTemplateVariables(false);
        return new ModelAndView(view);
    }
}
