package org.aftersale.render;

import java.util.LinkedHashMap;

/** What a template sees, by name. A null is left out, so that templates ask {@code ??} only. */
public final class PageModel extends LinkedHashMap<String, Object> {

    private static final long serialVersionUID = 1L;

    public static PageModel create() {
        return new PageModel();
    }

    /** Adds a value under a name; null adds nothing. */
    public PageModel with(String name, Object value) {
        if (value != null) {
            put(name, value);
        }
        return this;
    }
}
