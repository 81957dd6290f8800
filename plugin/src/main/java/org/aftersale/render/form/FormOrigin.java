package org.aftersale.render.form;

import java.net.URI;
import javax.servlet.http.HttpServletRequest;

/** Whether a form came from a page of another site, as far as the browser tells. */
final class FormOrigin {

    private FormOrigin() {}

    /** False also where the browser tells nothing; every one of today's does for a POST. */
    static boolean isElsewhere(HttpServletRequest request) {
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

    /** Null for what is no address, as a browser that keeps its origin to itself sends. */
    private static String host(String address) {
        try {
            return URI.create(address).getHost();
        } catch (IllegalArgumentException notAnAddress) {
            return null;
        }
    }
}
