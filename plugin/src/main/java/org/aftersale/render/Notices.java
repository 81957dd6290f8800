package org.aftersale.render;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * The notices that a page may show after a redirect. Only known codes are accepted, because anybody
 * can edit a URL.
 */
public final class Notices {

    private final Set<String> known;

    public Notices(String... codes) {
        known = new HashSet<String>(Arrays.asList(codes));
    }

    /** The message key of the notice; null if it is missing or unknown. */
    public String of(String code) {
        return known.contains(code) ? "aftersale.notice." + code : null;
    }
}
