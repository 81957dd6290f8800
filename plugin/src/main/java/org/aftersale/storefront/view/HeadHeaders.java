package org.aftersale.storefront.view;

import java.util.Map;
import javax.servlet.http.HttpServletResponse;
import org.aftersale.render.PageHead;

/**
 * Sends a page's metadata as response headers, which reach search engines in every store, whatever
 * its layout does with the head.
 */
final class HeadHeaders {

    private HeadHeaders() {}

    static void write(PageHead head, HttpServletResponse response) {
        if (head.getCanonical() != null) {
            response.addHeader("Link", link(head.getCanonical(), "canonical", null));
        }
        for (Map.Entry<String, String> other : head.getAlternates().entrySet()) {
            response.addHeader("Link", link(other.getValue(), "alternate", other.getKey()));
        }
        if (!head.isListed()) {
            response.setHeader("X-Robots-Tag", "noindex");
        }
    }

    private static String link(String address, String relation, String language) {
        // URLs are encoded on creation; these characters would terminate the value
        String safe = address.replaceAll("[<>\\s\\p{Cntrl}]", "");
        String of = language == null ? "" : "; hreflang=\"" + language + "\"";
        return "<" + safe + ">; rel=\"" + relation + "\"" + of;
    }
}
