package org.aftersale.storefront.view;

import java.util.HashMap;
import java.util.Map;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.aftersale.render.PageHead;
import org.aftersale.render.RenderContext;
import org.aftersale.render.TemplateRenderer;
import org.aftersale.render.problem.KeptWords;
import org.aftersale.render.problem.Problem;
import org.aftersale.render.template.TemplateFailedException;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.springframework.web.servlet.View;

/**
 * Renders one of our pages inside the store's layout: our template is rendered to a string, and the
 * store's own view engine prints it in its layout's content area.
 *
 * <p>Only title, head and content are passed on. Other entries of our model would shadow variables
 * of the store's header and menu.
 */
class ShopView implements View {

    private static final Log LOG = LogFactory.getLog(ShopView.class);

    private final String template;
    private final View shell;
    private final TemplateRenderer renderer;
    private final RenderContext context;
    private final KeptWords words;
    private final String shopName;

    ShopView(
            String template,
            View shell,
            TemplateRenderer renderer,
            RenderContext context,
            KeptWords words,
            String shopName) {
        this.template = template;
        this.shell = shell;
        this.renderer = renderer;
        this.context = context;
        this.words = words;
        this.shopName = shopName;
    }

    @Override
    public String getContentType() {
        return shell.getContentType();
    }

    @Override
    public void render(
            Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        Map<String, Object> shellModel = new HashMap<>();
        shellModel.put("aftersaleTitle", title(model.get("title")));
        String body = body(model.get("page"), response);
        shellModel.put("aftersaleBody", words.in(request, body, context));
        if (model.get(PageHead.VARIABLE) instanceof PageHead) {
            PageHead head = (PageHead) model.get(PageHead.VARIABLE);
            shellModel.put(PageHead.VARIABLE, head);
            HeadHeaders.write(head, response);
        }
        shell.render(shellModel, request, response);
    }

    /** Includes the shop's name, as stores' own titles do. */
    private String title(Object title) {
        String text = title == null ? "" : title.toString();
        return text.isEmpty() || shopName.isEmpty() ? text : text + " · " + shopName;
    }

    /**
     * If a template fails, possibly the store's own, shows the problem page instead of a bare 500.
     */
    private String body(Object page, HttpServletResponse response) {
        try {
            return renderer.render(template, page, context);
        } catch (TemplateFailedException e) {
            if (template.equals(ShopProblemPages.VIEW)) {
                throw e;
            }
            LOG.error("A page could not be rendered", e);
            Problem problem = Problem.of(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
            response.setStatus(problem.status());
            return renderer.render(ShopProblemPages.VIEW, problem.page(), context);
        }
    }
}
