package org.aftersale.render;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;

/**
 * For whom and where a template is rendered: language, zone, the base of its links, the form token.
 */
public final class RenderContext {

    private final Locale locale;
    private final ZoneId zone;
    private final String baseUrl;
    private final FormToken token;

    public RenderContext(Locale locale, ZoneId zone, String baseUrl, FormToken token) {
        this.locale = Objects.requireNonNull(locale, "locale");
        this.zone = Objects.requireNonNull(zone, "zone");
        this.baseUrl = withoutSlash(baseUrl == null ? "" : baseUrl);
        this.token = token;
    }

    /** For a mail: absolute links, and no form to protect. */
    public static RenderContext ofMail(Locale locale, ZoneId zone, String shopUrl) {
        return new RenderContext(locale, zone, shopUrl, null);
    }

    public Locale locale() {
        return locale;
    }

    public ZoneId zone() {
        return zone;
    }

    /** The context path on a page, the shop's absolute address in a mail. */
    public String baseUrl() {
        return baseUrl;
    }

    /** Null where there is no form, as in a mail. */
    public FormToken token() {
        return token;
    }

    private static String withoutSlash(String url) {
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }
}
