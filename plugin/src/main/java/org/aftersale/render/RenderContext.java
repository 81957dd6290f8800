package org.aftersale.render;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;

/**
 * The context in which a template is rendered: language, time zone, base URL of links, form token.
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

    /** For mails: absolute links and no form token. */
    public static RenderContext ofMail(Locale locale, ZoneId zone, String shopUrl) {
        return new RenderContext(locale, zone, shopUrl, null);
    }

    public Locale locale() {
        return locale;
    }

    public ZoneId zone() {
        return zone;
    }

    /** The context path on a page, the shop's absolute URL in a mail. */
    public String baseUrl() {
        return baseUrl;
    }

    /** Null if there are no forms, as in a mail. */
    public FormToken token() {
        return token;
    }

    private static String withoutSlash(String url) {
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }
}
