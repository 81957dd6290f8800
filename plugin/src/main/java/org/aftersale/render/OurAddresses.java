package org.aftersale.render;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.servlet.http.HttpServletRequest;
import org.aftersale.host.Side;
import org.springframework.util.StringUtils;
import org.springframework.web.util.UrlPathHelper;

/** Which addresses of an application are ours, told before any handler is chosen. */
public final class OurAddresses {

    /** Each with everything below it. An address not listed is the store's, whatever its name. */
    private static final List<String> SHOP =
            Arrays.asList(
                    "/account/service",
                    "/account/claims",
                    "/account/refunds",
                    "/account/credit",
                    "/account/tickets",
                    "/help/articles",
                    "/help/pictures");

    /** These alone: a store may have pages of its own beside them, such as /help/contact. */
    private static final List<String> SHOP_PAGES =
            Arrays.asList("/help", "/help/suggest", "/help/sitemap.xml");

    private static final List<String> OFFICE = Collections.singletonList("/aftersale");

    private static final UrlPathHelper ADDRESSES = new UrlPathHelper();
    private static final Pattern SLASHES = Pattern.compile("/{2,}");

    private OurAddresses() {}

    /** Where each begins. */
    public static List<String> roots(Side side) {
        return side == Side.ADMIN ? OFFICE : SHOP;
    }

    /**
     * @param path as {@link #path} gives it; an address written in another way is not recognised
     */
    public static boolean include(Side side, String path) {
        if (side == Side.SITE && SHOP_PAGES.contains(withoutSuffix(path))) {
            return true;
        }
        for (String root : roots(side)) {
            // the dispatcher takes /account/service.json for /account/service
            if (path.equals(root) || path.startsWith(root + "/") || path.startsWith(root + ".")) {
                return true;
            }
        }
        return false;
    }

    /** The dispatcher takes /help.json and /help/ for /help. */
    private static String withoutSuffix(String path) {
        return SHOP_PAGES.contains(path) ? path : path.replaceFirst("(/|\\.[^/.]*)$", "");
    }

    /**
     * The address within the application as the dispatcher will read it, however it was written:
     * without context path and path parameters, decoded, its dots resolved and each slash once.
     */
    public static String path(HttpServletRequest request) {
        String decoded;
        try {
            decoded = ADDRESSES.getPathWithinApplication(request);
        } catch (IllegalArgumentException unreadable) {
            // the dispatcher reads it by the same means, and finds nothing there either
            return request.getRequestURI();
        }
        return StringUtils.cleanPath(SLASHES.matcher(decoded).replaceAll("/"));
    }

    /** The path with its query string, if it has one. */
    public static String address(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null ? path(request) : path(request) + "?" + query;
    }

    /** Whether its body is in parts; those are parsed, and so checked, further in. */
    public static boolean isUpload(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }
}
