package org.aftersale.shared;

import java.io.UnsupportedEncodingException;
import java.net.URLEncoder;

/**
 * Percent-encodes text for a URL, as UTF-8. The one place for it: order numbers, slugs and search
 * words may contain any character, and each place of a URL reserves other ones.
 */
public final class UrlEncoding {

    private UrlEncoding() {}

    /** A value in a query string, or a single path segment. */
    public static String value(String text) {
        try {
            // a plus sign is a space in a query only
            return URLEncoder.encode(text, "UTF-8").replace("+", "%20");
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("Every JVM knows UTF-8", e);
        }
    }

    /** A decoded path; its slashes separate segments. */
    public static String path(String decoded) {
        StringBuilder path = new StringBuilder();
        for (String segment : decoded.split("/", -1)) {
            path.append(path.length() == 0 && segment.isEmpty() ? "" : value(segment)).append('/');
        }
        return path.substring(0, path.length() - 1);
    }

    /**
     * Whether a server finds that text again in a path segment: most refuse an encoded slash,
     * backslash or control character, and dots alone mean a folder.
     */
    public static boolean fitsInPath(String text) {
        return text.matches("[^/\\\\\\p{Cntrl}]+") && !text.matches("\\.+");
    }
}
