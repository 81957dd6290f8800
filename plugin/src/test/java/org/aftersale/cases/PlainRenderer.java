package org.aftersale.cases;

import org.aftersale.render.RenderContext;
import org.aftersale.render.TemplateRenderer;

/** Prints the model a template would get, as the templates are in another module. */
public class PlainRenderer implements TemplateRenderer {

    @Override
    public String render(String template, Object page, RenderContext context) {
        return template + ' ' + page;
    }
}
