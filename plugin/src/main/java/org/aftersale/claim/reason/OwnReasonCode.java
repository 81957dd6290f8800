package org.aftersale.claim.reason;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** The code of a reason that a merchant adds: of its English name, and never used before. */
final class OwnReasonCode {

    private static final int MAX_LENGTH = 50;

    private OwnReasonCode() {}

    /**
     * @param taken all codes of the list, also of reasons that are no longer offered
     */
    static String of(String name, Set<String> taken) {
        String slug =
                Normalizer.normalize(name, Normalizer.Form.NFKD)
                        .toUpperCase(Locale.ROOT)
                        .replaceAll("\\p{M}", "")
                        .replaceAll("[^A-Z0-9]+", "_")
                        .replaceAll("^_|_$", "");
        String base = ReasonPolicy.OWN + (slug.isEmpty() ? "REASON" : slug);
        base = base.substring(0, Math.min(MAX_LENGTH, base.length()));
        String code = base;
        for (int number = 2; taken.contains(code); number++) {
            code = base + '_' + number;
        }
        return code;
    }
}
