package org.aftersale.install.upload;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.aftersale.render.form.UploadedFile;

/** The fields of a multipart form, and its file if one was sent. */
final class Upload {

    private final Map<String, String[]> fields = new LinkedHashMap<>();
    private UploadedFile file;

    /** The first of a name counts, as for the token. */
    void put(String field, String value) {
        fields.putIfAbsent(field, new String[] {value});
    }

    void put(String fileName, byte[] bytes) {
        file = new UploadedFile(fileName, bytes);
    }

    Map<String, String[]> fields() {
        return Collections.unmodifiableMap(fields);
    }

    /** Null for none. */
    UploadedFile file() {
        return file;
    }
}
