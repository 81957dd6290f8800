package org.aftersale.render;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.servlet.http.HttpServletRequest;
import org.aftersale.host.Side;
import org.aftersale.shared.UrlEncoding;
import org.springframework.util.StringUtils;
import org.springframework.web.util.UrlPathHelper;

/** Tells which URLs of an application belong to Aftersale, before a handler is chosen. */
public final class OurAddresses {

    /**
     * Each includes everything below it. A path that is not listed belongs to the store, whatever
     * its name.
     */
    private static final List<String> SHOP =
            Arrays.asList(
                    "/account/service",
                    "/account/claims",
                    "/account/refunds",
                    "/account/credit",
                    "/account/tickets",
                    "/account/withdrawals",
                    "/aftersale/guarantee-notice",
                    "/help/articles",
                    "/help/pictures",
                    "/withdraw");

    /** Exact paths only: a store may have pages of its own beside them, such as /help/contact. */
    private static final List<String> SHOP_PAGES =
            Arrays.asList(
                    "/help",
                    "/help/suggest",
                    "/help/sitemap.xml",
                    "/aftersale/parcels",
                    "/service");

    /**
     * A guest's link and everything below it: long, beginning with a capital letter, which the
     * addresses of pages that a store has below /service hardly are. A cut link is ours, too: it
     * gets an answer.
     */
    private static final Pattern GUEST_LINK =
            Pattern.compile("/service/[A-Z][0-9A-Za-z_-]{15,63}(?:[/.].*)?");

    /** A store may have a list of its own at /account/returns. */
    private static final Pattern RETURN =
            Pattern.compile("/account/returns/(?:new|RMA-[0-9A-Z]{4}-[0-9A-Z]{4})(?:[/.].*)?");

    /** How the pattern of a return's handlers begins. */
    private static final String RETURN_PATTERN = "/account/returns/{return:";

    /** The beginning of a link, and what makes it one. */
    private static final Pattern TOKEN =
            Pattern.compile("(/service/[A-Z][0-9A-Za-z_-]{3})[0-9A-Za-z_-]{12,60}");

    /** How the patterns of the handlers behind such a link begin. */
    private static final String GUEST_PATTERN = "/service/{guest:";

    private static final List<String> OFFICE = Collections.singletonList("/aftersale");

    private static final UrlPathHelper ADDRESSES = new UrlPathHelper();

    private OurAddresses() {}

    /** The root path of each. */
    public static List<String> roots(Side side) {
        return side == Side.ADMIN ? OFFICE : SHOP;
    }

    /**
     * Whether the dispatcher may give the request to a handler of ours. Every filter asks this, and
     * nothing else, so that no spelling of an address passes one of them.
     *
     * <p>A dispatcher mapped to {@code /} looks up the path as the server decoded it, one mapped to
     * {@code /*} decodes the URI itself. Both are asked: a difference must not open a gap.
     */
    public static boolean isOurs(Side side, HttpServletRequest request) {
        return include(side, path(request)) || include(side, tidy(decoded(request)));
    }

    /**
     * @param path as returned by {@link #path}, or a handler's pattern
     */
    public static boolean include(Side side, String path) {
        if (side == Side.SITE && SHOP_PAGES.stream().anyMatch(page -> isPage(page, path))) {
            return true;
        }
        if (side == Side.SITE && (isSecret(path) || path.startsWith(GUEST_PATTERN))) {
            return true;
        }
        if (side == Side.SITE
                && (RETURN.matcher(path).matches() || path.startsWith(RETURN_PATTERN))) {
            return true;
        }
        for (String root : roots(side)) {
            // the dispatcher maps /account/service.json to /account/service
            if (path.equals(root) || path.startsWith(root + "/") || path.startsWith(root + ".")) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the path opens something to whoever knows it: not to be cached, listed or told to
     * other sites.
     *
     * @param path as returned by {@link #path}
     */
    public static boolean isSecret(String path) {
        return GUEST_LINK.matcher(path).matches();
    }

    /** The address for a log, which must not open what a guest's link opens. */
    public static String logged(HttpServletRequest request) {
        return TOKEN.matcher(request.getRequestURI()).replaceAll("$1…");
    }

    /** The dispatcher maps /help.json, and even /help.a.b, to /help. */
    private static boolean isPage(String page, String path) {
        return path.equals(page)
                || path.startsWith(page + ".") && path.indexOf('/', page.length()) < 0;
    }

    /**
     * The path within the application as the dispatcher matches it: decoded and its dot segments
     * resolved by the server, without context path and path parameters, without repeated and
     * trailing slashes and the blanks round a segment.
     */
    public static String path(HttpServletRequest request) {
        String mapped = text(request.getServletPath()) + text(request.getPathInfo());
        return tidy(mapped.isEmpty() ? decoded(request) : mapped);
    }

    private static String text(String part) {
        return part == null ? "" : part;
    }

    /** As a dispatcher decodes the URI that does not rely on the server. */
    private static String decoded(HttpServletRequest request) {
        try {
            return StringUtils.cleanPath(ADDRESSES.getPathWithinApplication(request));
        } catch (IllegalArgumentException unreadable) {
            // the dispatcher decodes it the same way and finds no handler either
            return request.getRequestURI();
        }
    }

    /** Spring matches paths segment by segment, trims each and ignores empty ones. */
    private static String tidy(String path) {
        String[] segments = StringUtils.tokenizeToStringArray(path, "/", true, true);
        return "/" + StringUtils.arrayToDelimitedString(segments, "/");
    }

    /** The path, encoded, and its query string, if any. */
    public static String address(HttpServletRequest request) {
        String query = request.getQueryString();
        String path = UrlEncoding.path(path(request));
        return query == null ? path : path + "?" + query;
    }

    /** Whether the body is multipart, of any kind: what the host's upload library would parse. */
    public static boolean isUpload(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }
}
