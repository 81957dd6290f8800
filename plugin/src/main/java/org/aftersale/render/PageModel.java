package org.aftersale.render;

import java.util.LinkedHashMap;

/**
 * A template's model. Null values are omitted, so that {@code ??} is the only check templates need.
 */
public final class PageModel extends LinkedHashMap<String, Object> {

    private static final long serialVersionUID = 1L;

    public static PageModel create() {
        return new PageModel();
    }

    /** Adds a value; null is ignored. */
    public PageModel with(String name, Object value) {
        if (value != null) {
            put(name, value);
        }
        return this;
    }
}
