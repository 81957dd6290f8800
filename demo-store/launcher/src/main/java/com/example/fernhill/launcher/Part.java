package com.example.fernhill.launcher;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What a process runs: shop and back office, or one of them. */
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
