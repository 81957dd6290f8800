package org.aftersale.admin.refund;

import java.util.Locale;
import javax.servlet.http.HttpServletRequest;
import org.aftersale.admin.view.AdminPages;
import org.aftersale.render.PageModel;
import org.aftersale.render.PageTexts;
import org.aftersale.render.RenderContexts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Shows the refund and store credit pages in the back office's container, under their menu entry.
 */
@Component("aftersaleMoneyPages")
public class RefundAdminPages {

    @Autowired protected AdminPages pages;
    @Autowired protected RenderContexts contexts;
    @Autowired protected PageTexts texts;

    /**
     * @param title a message key
     * @return the view name
     */
    public String show(
            HttpServletRequest request,
            Model model,
            String template,
            PageModel page,
            String title,
            Object... arguments) {
        return pages.page(
                request,
                model,
                "aftersale/" + template,
                texts.text(locale(request), title, arguments),
                AdminPages.REFUNDS,
                page);
    }

    public Locale locale(HttpServletRequest request) {
        return contexts.of(request).locale();
    }
}
