package org.aftersale.render;

/**
 * Renders a template with its page model to HTML: in a shop request, in the back office, and
 * outside any request for mails. The differences are in the {@link RenderContext}.
 */
public interface TemplateRenderer {

    /**
     * @param template name without extension, for example {@code aftersale/account/hub}
     * @param page available to the template as {@code page}: maps, lists, plain values and objects
     *     with getters; may be null
     */
    String render(String template, Object page, RenderContext context);
}
