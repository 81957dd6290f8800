package org.aftersale.install.headers;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * What every answer of ours tells the browser. Each is a setting, and none is sent where its
 * setting is empty.
 *
 * <p>Scripts and styles are not restricted: our pages stand in the store's layout with the store's
 * own, of which we know nothing. Framing is told by {@code X-Frame-Options} alone, because {@code
 * frame-ancestors} of ours would overrule a stricter {@code X-Frame-Options} of the store's.
 */
@Component("aftersaleAnswerHeaders")
public class AnswerHeaders {

    @Value("${aftersale.headers.content-security-policy}")
    protected String contentPolicy;

    @Value("${aftersale.headers.frame-options}")
    protected String frames;

    @Value("${aftersale.headers.referrer-policy}")
    protected String referrer;

    /** Of a page, a refusal, a redirect: it is somebody's own and stays in no cache. */
    Map<String, String> ofPages() {
        Map<String, String> headers = new LinkedHashMap<String, String>(ofFiles());
        headers.put("Cache-Control", "no-store");
        return headers;
    }

    /** Of a style or a script; how long it is kept is told by what serves it. */
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
