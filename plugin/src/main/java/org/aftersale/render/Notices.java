package org.aftersale.render;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * What a page may be told to confirm after a redirect: known codes only, since it is an address.
 */
public final class Notices {

    private final Set<String> known;

    public Notices(String... codes) {
        known = new HashSet<String>(Arrays.asList(codes));
    }

    /** The message key of the notice; null for none and for anything unknown. */
    public String of(String asked) {
        return known.contains(asked) ? "aftersale.notice." + asked : null;
    }
}
