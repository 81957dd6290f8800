package org.aftersale.storefront.help;

import java.io.IOException;
import org.codehaus.jackson.map.ObjectMapper;

/** JSON that is safe inside a script element. */
final class SafeJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private SafeJson() {}

    static String of(Object value) {
        try {
            String json = JSON.writeValueAsString(value);
            StringBuilder safe = new StringBuilder(json.length() + 64);
            for (int i = 0; i < json.length(); i++) {
                char sign = json.charAt(i);
                // not part of JSON's syntax, so they only occur inside strings
                if ("<>&'".indexOf(sign) >= 0 || sign == '\u2028' || sign == '\u2029') {
                    safe.append(String.format("\\u%04x", (int) sign));
                } else {
                    safe.append(sign);
                }
            }
            return safe.toString();
        } catch (IOException e) {
            throw new IllegalStateException("Maps and strings can be serialized", e);
        }
    }
}
