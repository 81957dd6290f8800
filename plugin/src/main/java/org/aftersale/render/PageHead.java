package org.aftersale.render;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a page tells those who do not look at it: search engines and whatever previews links. The
 * head itself is the store's; see {@code install.entry.HeadProcessor} and {@code
 * storefront.view.ShopView} for how this gets there.
 */
public final class PageHead {

    /** The name under which a template engine finds it. */
    public static final String VARIABLE = "aftersaleHead";

    private final Map<String, String> alternates = new LinkedHashMap<String, String>();
    private String description;
    private String canonical;
    private String data;
    private boolean listed = true;

    public PageHead describedBy(String text) {
        description = text;
        return this;
    }

    /**
     * @param address absolute
     */
    public PageHead at(String address) {
        canonical = address;
        return this;
    }

    /**
     * @param language as {@code hreflang} has it; {@code x-default} for all others
     * @param address absolute
     */
    public PageHead alsoIn(String language, String address) {
        alternates.put(language, address);
        return this;
    }

    /**
     * @param json structured data, safe within a script element
     */
    public PageHead withData(String json) {
        data = json;
        return this;
    }

    /** Not for the lists of search engines. */
    public PageHead unlisted() {
        listed = false;
        return this;
    }

    /** Plain text; null or empty for none. */
    public String getDescription() {
        return description;
    }

    /** Null for none. */
    public String getCanonical() {
        return canonical;
    }

    /** Address by language. */
    public Map<String, String> getAlternates() {
        return Collections.unmodifiableMap(alternates);
    }

    /** Null for none. */
    public String getData() {
        return data;
    }

    public boolean isListed() {
        return listed;
    }
}
