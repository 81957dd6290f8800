package org.aftersale.storefront.guest;

import java.util.Locale;
import java.util.Map;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.aftersale.guest.GuestLinks;
import org.aftersale.guest.GuestVisit;
import org.aftersale.render.OurHandlers;
import org.aftersale.render.PageHead;
import org.aftersale.render.PageModel;
import org.aftersale.render.PageTexts;
import org.aftersale.shared.NotFoundException;
import org.aftersale.storefront.page.ShopPage;
import org.aftersale.storefront.page.ShopPaths;
import org.aftersale.storefront.page.Shopper;
import org.aftersale.storefront.page.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.ModelAndViewDefiningException;
import org.springframework.web.servlet.handler.HandlerInterceptorAdapter;

/**
 * Opens a guest's link for every page below it, before any handler is called. A link that does not
 * open is answered with one page, whatever is wrong with it: 404, and how to get another.
 */
public class GuestLinkEntry extends HandlerInterceptorAdapter {

    private static final String TOKEN = "guest";

    @Autowired private GuestLinks links;
    @Autowired private Shopper shopper;
    @Autowired private PageTexts texts;

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler)
            throws ModelAndViewDefiningException {
        String token = OurHandlers.isOurs(handler) ? token(request) : null;
        if (token != null) {
            // whatever the store has set for all its pages
            response.setHeader("Referrer-Policy", "no-referrer");
            response.setHeader("Cache-Control", "no-store");
            enter(request, response, token);
        }
        return true;
    }

    private static String token(HttpServletRequest request) {
        Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return variables instanceof Map ? (String) ((Map<?, ?>) variables).get(TOKEN) : null;
    }

    private void enter(HttpServletRequest request, HttpServletResponse response, String token)
            throws ModelAndViewDefiningException {
        try {
            GuestVisit visit = links.visit(token);
            Visitor.guest(visit.getGuest(), visit.getOrder(), token).attachTo(request);
        } catch (NotFoundException closed) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            throw new ModelAndViewDefiningException(closedPage(shopper.locale(request)));
        }
    }

    private ModelAndView closedPage(Locale locale) {
        PageModel page = PageModel.create().with("formUrl", ShopPaths.GUEST);
        String title = texts.text(locale, "aftersale.title.guest.closed");
        return ShopPage.open("guest/closed", title, page, new PageHead().unlisted());
    }
}
