package org.aftersale.render;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import javax.servlet.http.HttpServletRequest;
import org.aftersale.host.Side;

/** Which addresses of an application are ours, told before any handler is chosen. */
public final class OurAddresses {

    /** Each with everything below it. An address not listed is the store's, whatever its name. */
    private static final List<String> SHOP = Arrays.asList("/account/service", "/account/claims");

    private static final List<String> OFFICE = Collections.singletonList("/aftersale");

    private OurAddresses() {}

    public static boolean include(Side side, String path) {
        for (String root : side == Side.ADMIN ? OFFICE : SHOP) {
            if (path.equals(root) || path.startsWith(root + "/")) {
                return true;
            }
        }
        return false;
    }

    /** The address within the application, without context path and session id. */
    public static String path(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        int semicolon = path.indexOf(';');
        return semicolon < 0 ? path : path.substring(0, semicolon);
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
