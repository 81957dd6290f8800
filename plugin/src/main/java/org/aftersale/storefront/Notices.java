package org.aftersale.storefront;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * What a page may be told to confirm after a redirect: known codes only, since it is an address.
 */
final class Notices {

    private static final Set<String> KNOWN =
            new HashSet<String>(
                    Arrays.asList("claim.filed", "claim.duplicate", "reply.sent", "withdrawn"));

    private Notices() {}

    /** The message key of the notice; null for none and for anything unknown. */
    static String of(String asked) {
        return KNOWN.contains(asked) ? "aftersale.notice." + asked : null;
    }
}
