package org.aftersale.storefront.view;

import java.util.HashMap;
import java.util.Map;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.aftersale.render.PageHead;
import org.aftersale.render.RenderContext;
import org.aftersale.render.TemplateRenderer;
import org.aftersale.render.problem.Problem;
import org.aftersale.render.template.TemplateFailedException;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.springframework.web.servlet.View;

/**
 * One page of ours inside the store's layout: our template becomes a string, and the store's own
 * view engine prints it where its layouts print their content.
 *
 * <p>Only title, head and content are passed on. Whatever else our model holds would shadow the
 * names the store's header and menu use.
 */
class ShopView implements View {

    /** The default of the setting, which names no shop. */
    private static final String UNNAMED = "Our shop";

    private static final Log LOG = LogFactory.getLog(ShopView.class);

    private final String template;
    private final View shell;
    private final TemplateRenderer renderer;
    private final RenderContext context;
    private final String shopName;

    ShopView(
            String template,
            View shell,
            TemplateRenderer renderer,
            RenderContext context,
            String shopName) {
        this.template = template;
        this.shell = shell;
        this.renderer = renderer;
        this.context = context;
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
        shellModel.put("aftersaleBody", body(model.get("page"), response));
        if (model.get(PageHead.VARIABLE) instanceof PageHead) {
            PageHead head = (PageHead) model.get(PageHead.VARIABLE);
            shellModel.put(PageHead.VARIABLE, head);
            HeadHeaders.write(head, response);
        }
        shell.render(shellModel, request, response);
    }

    /** With the shop's name, as stores write their own titles, once the merchant has set one. */
    private String title(Object title) {
        String words = title == null ? "" : title.toString();
        boolean named = !shopName.isEmpty() && !shopName.equals(UNNAMED);
        return words.isEmpty() || !named ? words : words + " · " + shopName;
    }

    /**
     * A template that fails, the store's own perhaps, gives the problem page instead of a bare 500.
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
