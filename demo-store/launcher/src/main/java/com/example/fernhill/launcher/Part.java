package com.example.fernhill.launcher;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What one process runs: both in one, or each by itself. */
enum Part {
    SHOP,
    OFFICE;

    static Set<Part> only(String name) {
        return switch (name) {
            case "shop" -> EnumSet.of(SHOP);
            case "office" -> EnumSet.of(OFFICE);
            default ->
                    throw new IllegalArgumentException("--only needs shop or office, not " + name);
        };
    }

    String said() {
        return name().toLowerCase(Locale.ROOT);
    }
}
