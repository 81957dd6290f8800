package org.aftersale.admin.page;

import java.util.Locale;
import javax.servlet.http.HttpServletRequest;
import org.aftersale.admin.view.AdminPages;
import org.aftersale.render.PageModel;
import org.aftersale.render.RenderContexts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Shows our pages in the back office's container, under their menu entries. */
@Component("aftersaleDeskPages")
public class AdminContainerPages {

    @Autowired protected AdminPages pages;
    @Autowired protected RenderContexts contexts;

    public String show(
            HttpServletRequest request,
            Model model,
            String template,
            String title,
            PageModel page) {
        return pages.page(request, model, template, title, AdminPages.SECTION, page);
    }

    /** Under the menu entry of the module's health. */
    public String showHealth(
            HttpServletRequest request,
            Model model,
            String template,
            String title,
            PageModel page) {
        return pages.page(request, model, template, title, AdminPages.HEALTH, page);
    }

    /** Under the menu entry of the parcels. */
    public String showParcels(
            HttpServletRequest request,
            Model model,
            String template,
            String title,
            PageModel page) {
        return pages.page(request, model, template, title, AdminPages.PARCELS, page);
    }

    /** Under the menu entry of the returns. */
    public String showReturns(
            HttpServletRequest request,
            Model model,
            String template,
            String title,
            PageModel page) {
        return pages.page(request, model, template, title, AdminPages.RETURNS, page);
    }

    /** Under the menu entry of the articles. */
    public String showFaq(
            HttpServletRequest request,
            Model model,
            String template,
            String title,
            PageModel page) {
        return pages.page(request, model, template, title, AdminPages.FAQ, page);
    }

    /** Under the menu entry of the settings. */
    public String showSettings(
            HttpServletRequest request,
            Model model,
            String template,
            String title,
            PageModel page) {
        return pages.page(request, model, template, title, AdminPages.SETTINGS, page);
    }

    public Locale locale(HttpServletRequest request) {
        return contexts.of(request).locale();
    }
}
