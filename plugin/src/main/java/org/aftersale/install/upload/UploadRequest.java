package org.aftersale.install.upload;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletRequestWrapper;
import org.aftersale.render.form.UploadedFile;
import org.apache.commons.fileupload.FileItem;
import org.apache.commons.fileupload.FileUploadException;
import org.apache.commons.fileupload.disk.DiskFileItemFactory;
import org.apache.commons.fileupload.servlet.ServletFileUpload;

/**
 * Presents a parsed upload as an ordinary form request, so that it is not parsed again. The file is
 * an {@link UploadedFile}.
 */
final class UploadRequest extends HttpServletRequestWrapper {

    /**
     * Slightly above every validation rule's limit, so that the rule can report the error; in
     * bytes.
     */
    private static final long MAX_SIZE = 16L * 1024 * 1024;

    private static final int MAX_IN_MEMORY_SIZE = 256 * 1024;
    private static final int MAX_FIELD_SIZE = 4096;

    private final Map<String, String[]> fields = new LinkedHashMap<String, String[]>();
    private final List<FileItem> parts;

    private UploadRequest(HttpServletRequest request, List<FileItem> parts) throws IOException {
        super(request);
        this.parts = parts;
        fields.putAll(request.getParameterMap());
        for (FileItem part : parts) {
            if (part.isFormField()) {
                if (part.getSize() <= MAX_FIELD_SIZE) {
                    String value = part.getString(StandardCharsets.UTF_8.name());
                    fields.put(part.getFieldName(), new String[] {value});
                }
            } else {
                new UploadedFile(part.getName(), part.get()).attachTo(request);
            }
        }
    }

    @SuppressWarnings("unchecked")
    static UploadRequest parse(HttpServletRequest request) throws FileUploadException, IOException {
        ServletFileUpload upload =
                new ServletFileUpload(new DiskFileItemFactory(MAX_IN_MEMORY_SIZE, null));
        upload.setHeaderEncoding(StandardCharsets.UTF_8.name());
        upload.setSizeMax(MAX_SIZE);
        return new UploadRequest(request, (List<FileItem>) upload.parseRequest(request));
    }

    void discard() {
        parts.forEach(FileItem::delete);
    }

    @Override
    public String getContentType() {
        return "application/x-www-form-urlencoded";
    }

    @Override
    public String getParameter(String name) {
        String[] values = fields.get(name);
        return values == null || values.length == 0 ? null : values[0];
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
