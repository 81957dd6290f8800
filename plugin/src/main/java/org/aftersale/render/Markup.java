package org.aftersale.render;

/**
 * HTML that a template prints as it is, where any other text is escaped. Only for what has been
 * cleaned by a list of what is allowed.
 */
public final class Markup {

    private final String html;

    private Markup(String html) {
        this.html = html;
    }

    /**
     * @param html cleaned
     */
    public static Markup ofClean(String html) {
        return new Markup(html);
    }

    @Override
    public String toString() {
        return html;
    }
}
