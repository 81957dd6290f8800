package org.aftersale.install.upload;

import java.io.IOException;
import javax.servlet.Filter;
import javax.servlet.FilterChain;
import javax.servlet.FilterConfig;
import javax.servlet.ServletException;
import javax.servlet.ServletRequest;
import javax.servlet.ServletResponse;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import javax.servlet.http.HttpSession;
import org.aftersale.render.OurAddresses;
import org.apache.commons.fileupload.FileUploadException;

/**
 * Parses our uploads before the form's token is checked, because the token is in the body. Only at
 * our paths and only for logged-in customers, because parsing takes memory.
 */
public class UploadFilter implements Filter {

    /**
     * The session attribute of the host's security context, readable before its filters have run.
     */
    private static final String SECURITY_CONTEXT = "SPRING_SECURITY_CONTEXT";

    private final String address;

    /**
     * @param address the path of the upload form; applies with the suffix .json, too
     */
    public UploadFilter(String address) {
        this.address = address;
    }

    @Override
    public void init(FilterConfig config) {
        // configured by the constructor
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        if (!isUpload(http)) {
            chain.doFilter(request, response);
            return;
        }
        UploadRequest upload;
        try {
            upload = UploadRequest.parse(http);
        } catch (FileUploadException tooLargeOrBroken) {
            ((HttpServletResponse) response)
                    .sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        try {
            chain.doFilter(upload, response);
        } finally {
            upload.discard();
        }
    }

    private boolean isUpload(HttpServletRequest request) {
        String path = OurAddresses.path(request);
        HttpSession session = request.getSession(false);
        return "POST".equals(request.getMethod())
                && OurAddresses.isUpload(request)
                && (path.equals(address) || path.equals(address + ".json"))
                && session != null
                && session.getAttribute(SECURITY_CONTEXT) != null;
    }

    @Override
    public void destroy() {
        // no resources to release
    }
}
