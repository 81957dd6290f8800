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
                    "/help/articles",
                    "/help/pictures");

    /** Exact paths only: a store may have pages of its own beside them, such as /help/contact. */
    private static final List<String> SHOP_PAGES =
            Arrays.asList("/help", "/help/suggest", "/help/sitemap.xml");

    private static final List<String> OFFICE = Collections.singletonList("/aftersale");

    private static final UrlPathHelper ADDRESSES = new UrlPathHelper();
    private static final Pattern SLASHES = Pattern.compile("/{2,}");

    private OurAddresses() {}

    /** The root path of each. */
    public static List<String> roots(Side side) {
        return side == Side.ADMIN ? OFFICE : SHOP;
    }

    /**
     * @param path as returned by {@link #path}; other spellings are not recognized
     */
    public static boolean include(Side side, String path) {
        if (side == Side.SITE && SHOP_PAGES.contains(withoutSuffix(path))) {
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

    /** The dispatcher maps /help.json and /help/ to /help. */
    private static String withoutSuffix(String path) {
        return SHOP_PAGES.contains(path) ? path : path.replaceFirst("(/|\\.[^/.]*)$", "");
    }

    /**
     * The path within the application, normalized as the dispatcher does: without context path and
     * path parameters, decoded, dot segments resolved, repeated slashes collapsed.
     */
    public static String path(HttpServletRequest request) {
        String decoded;
        try {
            decoded = ADDRESSES.getPathWithinApplication(request);
        } catch (IllegalArgumentException unreadable) {
            // the dispatcher decodes it the same way and finds no handler either
            return request.getRequestURI();
        }
        return StringUtils.cleanPath(SLASHES.matcher(decoded).replaceAll("/"));
    }

    /** The path, encoded, and its query string, if any. */
    public static String address(HttpServletRequest request) {
        String query = request.getQueryString();
        String path = UrlEncoding.path(path(request));
        return query == null ? path : path + "?" + query;
    }

    /**
     * Whether the request is multipart. Multipart requests are parsed, and therefore checked,
     * further in.
     */
    public static boolean isUpload(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }
}
