package org.aftersale.admin.view;

import javax.servlet.http.HttpServletRequest;
import org.broadleafcommerce.openadmin.web.controller.AdminAbstractController;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.ui.Model;

/** What our back-office controllers extend: the host's base, and one line to answer with a page. */
public abstract class AdminPageController extends AdminAbstractController {

    @Autowired private AdminPages pages;

    /**
     * @param template for example {@code aftersale/tickets}
     * @param title localized, for the browser's title
     * @param sectionUrl the section whose menu entry is active, for example {@code
     *     aftersale/tickets}
     * @param pageModel what the template sees as {@code page}
     * @return the view name to return
     */
    protected String page(
            HttpServletRequest request,
            Model model,
            String template,
            String title,
            String sectionUrl,
            Object pageModel) {
        String view = pages.page(request, model, template, title, sectionUrl, pageModel);
        extensionManager.getProxy().setAdditionalModelAttributes(model, sectionUrl);
        return view;
    }
}
