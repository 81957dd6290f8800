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
 * An upload that has been parsed, seen from here on as an ordinary form: nobody parses it again.
 * The file is an {@link UploadedFile}.
 */
final class UploadRequest extends HttpServletRequestWrapper {

    /** A little more than any rule takes, so that a rule can say what is wrong; in bytes. */
    private static final long LARGEST = 16L * 1024 * 1024;

    private static final int LARGEST_IN_MEMORY = 256 * 1024;
    private static final int LARGEST_FIELD = 4096;

    private final Map<String, String[]> fields = new LinkedHashMap<String, String[]>();
    private final List<FileItem> parts;

    private UploadRequest(HttpServletRequest request, List<FileItem> parts) throws IOException {
        super(request);
        this.parts = parts;
        fields.putAll(request.getParameterMap());
        for (FileItem part : parts) {
            if (part.isFormField()) {
                if (part.getSize() <= LARGEST_FIELD) {
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
                new ServletFileUpload(new DiskFileItemFactory(LARGEST_IN_MEMORY, null));
        upload.setHeaderEncoding(StandardCharsets.UTF_8.name());
        upload.setSizeMax(LARGEST);
        return new UploadRequest(request, (List<FileItem>) upload.parseRequest(request));
    }

    void forget() {
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
