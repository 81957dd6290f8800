package org.aftersale.install;

import javax.servlet.http.HttpServletRequest;
import org.aftersale.host.Side;

/** Which addresses of an application are ours, told before any handler is chosen. */
final class ModulePaths {

    private static final String[] SITE = {
        "/account/service",
        "/account/claims",
        "/account/returns",
        "/account/tickets",
        "/service",
        "/withdraw",
        "/help"
    };
    private static final String[] ADMIN = {"/aftersale"};

    private ModulePaths() {}

    static boolean isOurs(Side side, String path) {
        return isUnder(path, side == Side.ADMIN ? ADMIN : SITE);
    }

    /** The address within the application, without context path and session id. */
    static String path(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        int semicolon = path.indexOf(';');
        return semicolon < 0 ? path : path.substring(0, semicolon);
    }

    static boolean isUnder(String path, String... roots) {
        for (String root : roots) {
            if (path.equals(root) || path.startsWith(root + "/")) {
                return true;
            }
        }
        return false;
    }
}
