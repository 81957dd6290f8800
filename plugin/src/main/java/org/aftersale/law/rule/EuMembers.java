package org.aftersale.law.rule;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/** The member states of the European Union, since 1 February 2020, by ISO 3166-1 alpha-2. */
public final class EuMembers {

    /** The country of the rows that hold in every member state without a row of its own. */
    public static final String GENERAL = "EU";

    private static final Set<String> ALL =
            Collections.unmodifiableSet(
                    new LinkedHashSet<>(
                            Arrays.asList(
                                    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI",
                                    "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU", "LV", "MT",
                                    "NL", "PL", "PT", "RO", "SE", "SI", "SK")));

    private EuMembers() {}

    public static Set<String> all() {
        return ALL;
    }

    public static boolean contains(String country) {
        return ALL.contains(country);
    }
}
