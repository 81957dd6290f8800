package org.aftersale.install.headers;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The HTTP headers of all our responses. Each is a setting; an empty one is not sent.
 *
 * <p>Scripts and styles are not restricted, because our pages use the store's layout, which may
 * contain any of its own. Framing is restricted by {@code X-Frame-Options} only: our {@code
 * frame-ancestors} would override a stricter {@code X-Frame-Options} of the store.
 */
@Component("aftersaleAnswerHeaders")
public class AnswerHeaders {

    @Value("${aftersale.headers.content-security-policy}")
    protected String contentPolicy;

    @Value("${aftersale.headers.frame-options}")
    protected String frames;

    @Value("${aftersale.headers.referrer-policy}")
    protected String referrer;

    /** For pages, errors and redirects: personal, so never cached. */
    Map<String, String> ofPages() {
        Map<String, String> headers = new LinkedHashMap<String, String>(ofFiles());
        headers.put("Cache-Control", "no-store");
        return headers;
    }

    /**
     * For pages whose address is the key to them: no other site learns it, no search engine lists
     * it, whatever the settings say.
     */
    Map<String, String> ofSecretPages() {
        Map<String, String> headers = new LinkedHashMap<String, String>(ofPages());
        headers.put("Referrer-Policy", "no-referrer");
        headers.put("X-Robots-Tag", "noindex, nofollow");
        return headers;
    }

    /** For styles and scripts; their caching is set by the resource handler. */
    Map<String, String> ofFiles() {
        Map<String, String> headers = new LinkedHashMap<String, String>();
        headers.put("X-Content-Type-Options", "nosniff");
        put(headers, "Content-Security-Policy", contentPolicy);
        put(headers, "X-Frame-Options", frames);
        put(headers, "Referrer-Policy", referrer);
        return Collections.unmodifiableMap(headers);
    }

    private static void put(Map<String, String> headers, String name, String value) {
        // an empty setting arrives as null
        if (value != null && !value.trim().isEmpty()) {
            headers.put(name, value.trim());
        }
    }
}
