package org.aftersale.render;

/** HTML that a template prints unescaped. Only for HTML sanitized by an allow list. */
public final class Markup {

    private final String html;

    private Markup(String html) {
        this.html = html;
    }

    /**
     * @param html sanitized HTML
     */
    public static Markup ofClean(String html) {
        return new Markup(html);
    }

    @Override
    public String toString() {
        return html;
    }
}
