package org.aftersale.install.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletRequestWrapper;

/** A form whose body was read here, because it is larger than what the container reads. */
final class LargeFormRequest extends HttpServletRequestWrapper {

    private static final String TYPE = "application/x-www-form-urlencoded";

    /** As many as containers take. */
    private static final int MAX_FIELDS = 10_000;

    private final Map<String, String[]> fields;

    private LargeFormRequest(HttpServletRequest request, Map<String, String[]> fields) {
        super(request);
        this.fields = fields;
    }

    static boolean isForm(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith(TYPE);
    }

    /**
     * @param length as declared, in bytes
     */
    @SuppressWarnings("unchecked")
    static LargeFormRequest read(HttpServletRequest request, int length) throws IOException {
        String body = body(request.getInputStream(), length);
        // now that the body is read, these are the parameters of the address
        Map<String, String[]> fields = new LinkedHashMap<>(request.getParameterMap());
        int from = 0;
        for (int field = 0; from < body.length() && field < MAX_FIELDS; field++) {
            int end = body.indexOf('&', from);
            end = end < 0 ? body.length() : end;
            add(fields, body.substring(from, end));
            from = end + 1;
        }
        return new LargeFormRequest(request, fields);
    }

    private static String body(InputStream in, int length) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream(length);
        byte[] part = new byte[8192];
        for (int read = in.read(part); read >= 0; read = in.read(part)) {
            body.write(part, 0, read);
        }
        return body.toString(StandardCharsets.ISO_8859_1.name());
    }

    private static void add(Map<String, String[]> fields, String field) throws IOException {
        int sign = field.indexOf('=');
        try {
            String name = decoded(sign < 0 ? field : field.substring(0, sign));
            String value = sign < 0 ? "" : decoded(field.substring(sign + 1));
            String[] before = fields.getOrDefault(name, new String[0]);
            String[] after = Arrays.copyOf(before, before.length + 1);
            after[before.length] = value;
            fields.put(name, after);
        } catch (IllegalArgumentException unreadable) {
            // containers leave such a field out, too
        }
    }

    private static String decoded(String text) throws IOException {
        return URLDecoder.decode(text, StandardCharsets.UTF_8.name());
    }

    @Override
    public String getParameter(String name) {
        String[] values = fields.get(name);
        return values == null ? null : values[0];
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Collections.unmodifiableMap(fields);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(fields.keySet());
    }

    @Override
    public String[] getParameterValues(String name) {
        return fields.get(name);
    }
}
