package org.aftersale.render;

/**
 * Turns a template and its page model into HTML: in a shop request, in the back office, and without
 * any request for mails; what differs comes in by the {@link RenderContext}.
 */
public interface TemplateRenderer {

    /**
     * @param template name without ending, for example {@code aftersale/account/hub}
     * @param page what the template sees as {@code page}: maps, lists, plain values and objects
     *     with getters; may be null
     */
    String render(String template, Object page, RenderContext context);
}
