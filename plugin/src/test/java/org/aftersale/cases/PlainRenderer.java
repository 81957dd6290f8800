package org.aftersale.cases;

import org.aftersale.render.RenderContext;
import org.aftersale.render.TemplateRenderer;

/** Shows what a template would get, since the templates are another module's. */
public class PlainRenderer implements TemplateRenderer {

    @Override
    public String render(String template, Object page, RenderContext context) {
        return template + ' ' + page;
    }
}
