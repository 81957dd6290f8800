package org.aftersale.render.problem;

import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletRequestWrapper;
import org.aftersale.shared.UrlEncoding;

/** A request as a GET of a path, to look up its handler. */
class PlainGet extends HttpServletRequestWrapper {

    private final String path;

    /**
     * @param path within the application, decoded
     */
    PlainGet(HttpServletRequest request, String path) {
        super(request);
        this.path = path;
    }

    @Override
    public String getMethod() {
        return "GET";
    }

    @Override
    public String getRequestURI() {
        return getContextPath() + UrlEncoding.path(path);
    }

    @Override
    public String getServletPath() {
        // a dispatcher below a path of its own has that as servlet path, and the rest as path info
        return super.getPathInfo() == null ? path : super.getServletPath();
    }

    @Override
    public String getPathInfo() {
        String servletPath = getServletPath();
        boolean below = super.getPathInfo() != null && path.startsWith(servletPath);
        return below ? path.substring(servletPath.length()) : null;
    }
}
