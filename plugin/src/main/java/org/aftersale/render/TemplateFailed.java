package org.aftersale.render;

/** A template is missing or broken; the message names it, because the store may have written it. */
public class TemplateFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public TemplateFailed(String template, Exception cause) {
        this("Template " + template + ".ftl: " + cause.getMessage(), (Throwable) cause);
    }

    private TemplateFailed(String text, Throwable cause) {
        super(text, cause);
    }

    /** Most often a back office that does the jobs and has no templates of mails. */
    static TemplateFailed missing(String template, Exception cause) {
        String text =
                String.format(
                        "Template %s.ftl is neither in this web application nor in one of its"
                                + " jars. Mails and shop pages are in aftersale-storefront-templates,"
                                + " which an admin needs too where aftersale.jobs is admin or both;"
                                + " pages of the back office are in aftersale-admin-ui",
                        template);
        return new TemplateFailed(text, (Throwable) cause);
    }
}
