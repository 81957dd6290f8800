package org.aftersale.install.form;

import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletRequestWrapper;

/**
 * A request with path parameters in its context path, such as {@code /admin;x/aftersale}, without
 * them: the host makes addresses of files of it, and fails.
 */
final class PlainContextPath extends HttpServletRequestWrapper {

    private final String plain;

    private PlainContextPath(HttpServletRequest request, String plain) {
        super(request);
        this.plain = plain;
    }

    /** The request itself if there is nothing to remove. */
    static HttpServletRequest of(HttpServletRequest request) {
        String typed = request.getContextPath();
        return typed.indexOf(';') < 0
                ? request
                : new PlainContextPath(request, typed.replaceAll(";[^/]*", ""));
    }

    @Override
    public String getContextPath() {
        return plain;
    }

    @Override
    public String getRequestURI() {
        return plain + super.getRequestURI().substring(super.getContextPath().length());
    }

    @Override
    public StringBuffer getRequestURL() {
        StringBuffer typed = super.getRequestURL();
        int path = typed.length() - super.getRequestURI().length();
        return new StringBuffer(typed.substring(0, Math.max(0, path))).append(getRequestURI());
    }
}
