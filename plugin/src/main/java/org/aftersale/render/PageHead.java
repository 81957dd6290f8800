package org.aftersale.render;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A page's metadata for search engines and link previews. The head itself belongs to the store; see
 * {@code install.entry.HeadProcessor} and {@code storefront.view.ShopView} for how the metadata
 * gets there.
 */
public final class PageHead {

    /** The name of the template variable. */
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
     * @param address absolute URL
     */
    public PageHead at(String address) {
        canonical = address;
        return this;
    }

    /**
     * @param language an {@code hreflang} value; {@code x-default} for all others
     * @param address absolute URL
     */
    public PageHead alternate(String language, String address) {
        alternates.put(language, address);
        return this;
    }

    /**
     * @param json structured data, safe inside a script element
     */
    public PageHead withData(String json) {
        data = json;
        return this;
    }

    /** Excludes the page from search engines. */
    public PageHead unlisted() {
        listed = false;
        return this;
    }

    /** Plain text; null or empty for none. */
    public String getDescription() {
        return description;
    }

    /** The canonical URL; null for none. */
    public String getCanonical() {
        return canonical;
    }

    /** URLs by language. */
    public Map<String, String> getAlternates() {
        return Collections.unmodifiableMap(alternates);
    }

    /** Structured data; null for none. */
    public String getData() {
        return data;
    }

    public boolean isListed() {
        return listed;
    }
}
