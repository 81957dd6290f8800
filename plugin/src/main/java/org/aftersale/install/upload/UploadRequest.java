package org.aftersale.install.upload;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletRequestWrapper;
import org.aftersale.render.form.UploadedFile;
import org.aftersale.shared.form.FormFields;

/**
 * Presents a parsed upload as an ordinary form request, so that nobody parses it again. The file is
 * an {@link UploadedFile}. What stands in the address is no field of the form.
 */
final class UploadRequest extends HttpServletRequestWrapper {

    private final Map<String, String[]> fields;

    UploadRequest(HttpServletRequest request, Upload upload) {
        super(request);
        this.fields = upload.fields();
        if (upload.file() != null) {
            upload.file().attachTo(request);
        }
    }

    @Override
    public String getContentType() {
        return "application/x-www-form-urlencoded";
    }

    @Override
    public String getParameter(String name) {
        return FormFields.first(fields, name);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return fields;
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
