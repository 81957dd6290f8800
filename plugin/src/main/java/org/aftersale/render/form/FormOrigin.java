package org.aftersale.render.form;

import java.net.URI;
import javax.servlet.http.HttpServletRequest;

/** Detects forms submitted from another site, as far as the browser tells. */
final class FormOrigin {

    private FormOrigin() {}

    /** False also if the browser sends no origin; all current browsers send it with a POST. */
    static boolean isCrossSite(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !site.equals("same-origin");
        }
        String from = request.getHeader("Origin");
        if (from == null) {
            from = request.getHeader("Referer");
        }
        return from != null && !request.getServerName().equalsIgnoreCase(host(from));
    }

    /** Null if it is not a URL, as sent by browsers that hide the origin. */
    private static String host(String address) {
        try {
            return URI.create(address).getHost();
        } catch (IllegalArgumentException notAnAddress) {
            return null;
        }
    }
}
