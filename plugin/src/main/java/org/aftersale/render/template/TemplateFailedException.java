package org.aftersale.render.template;

/** A template is missing or broken. The message names it, because the store may have written it. */
public class TemplateFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public TemplateFailedException(String template, Exception cause) {
        this("Template " + template + ".ftl: " + cause.getMessage(), (Throwable) cause);
    }

    private TemplateFailedException(String text, Throwable cause) {
        super(text, cause);
    }

    /** The usual cause is a back office that runs the jobs without having the mail templates. */
    static TemplateFailedException missing(String template, Exception cause) {
        String text =
                String.format(
                        "Template %s.ftl is neither in this web application nor in one of its"
                                + " jars. Mails and shop pages are in aftersale-storefront-templates,"
                                + " which an admin needs too where aftersale.jobs is admin or both;"
                                + " pages of the back office are in aftersale-admin-ui",
                        template);
        return new TemplateFailedException(text, (Throwable) cause);
    }
}
