package org.aftersale.render;

/** A template is missing or broken; the message names it, because the store may have written it. */
public class TemplateFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public TemplateFailed(String template, Exception cause) {
        super("Template " + template + ".ftl: " + cause.getMessage(), cause);
    }
}
