package org.aftersale.install.form;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import javax.servlet.Filter;
import javax.servlet.FilterChain;
import javax.servlet.FilterConfig;
import javax.servlet.ServletException;
import javax.servlet.ServletRequest;
import javax.servlet.ServletResponse;
import javax.servlet.http.HttpServletRequest;
import org.aftersale.host.Side;
import org.aftersale.render.OurAddresses;
import org.aftersale.render.form.OversizedForm;
import org.aftersale.render.form.RefusedForm;

/**
 * Takes the forms that the container would not read. Above 2 MB it drops all fields without a word,
 * the token among them: the sender would be told that the page was open for too long, and lose what
 * was typed. Staff's are read here, up to the size that an article in several languages may have;
 * others are answered with a page that says so. Uploads are left to {@link
 * org.aftersale.install.upload.UploadFilter}.
 */
public class LargeForms implements Filter {

    /** What containers read by themselves, in bytes. */
    static final int USUAL = 2 * 1024 * 1024;

    /** Five languages of an article in which every character takes nine bytes, and the rest. */
    static final int MAX_OF_STAFF = 8 * 1024 * 1024;

    /**
     * How much of a body is read and thrown away. Browsers show no answer to a request that they
     * could not send to its end.
     */
    private static final long MAX_DRAINED = 64L * 1024 * 1024;

    private final Side side;

    public LargeForms(Side side) {
        this.side = side;
    }

    @Override
    public void init(FilterConfig config) {
        // configured by the constructor
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        boolean large =
                "POST".equals(http.getMethod())
                        && length(http) > USUAL
                        && !OurAddresses.isUpload(http)
                        && OurAddresses.isOurs(side, http);
        chain.doFilter(large ? large(http) : http, response);
    }

    @Override
    public void destroy() {
        // no resources to release
    }

    private HttpServletRequest large(HttpServletRequest request) throws IOException {
        long length = length(request);
        boolean staff =
                side == Side.ADMIN
                        && SessionLogin.of(request) != null
                        && length <= MAX_OF_STAFF
                        && LargeFormRequest.isForm(request);
        return staff ? LargeFormRequest.read(request, (int) length) : refused(request);
    }

    private HttpServletRequest refused(HttpServletRequest request) throws IOException {
        drain(request.getInputStream());
        OversizedForm.mark(request);
        new RefusedForm(
                        OurAddresses.path(request),
                        request.getQueryString(),
                        Collections.emptyMap(),
                        "")
                .attachTo(request);
        return new RefusedFormRequest(request, RefusedFormPage.pathFor(side, request));
    }

    private static void drain(InputStream body) throws IOException {
        byte[] thrownAway = new byte[8192];
        long left = MAX_DRAINED;
        for (int read = 0; read >= 0 && left > 0; left -= read) {
            read = body.read(thrownAway);
        }
    }

    /** As declared; -1 if the request does not say, as no browser leaves it. */
    private static long length(HttpServletRequest request) {
        String declared = request.getHeader("Content-Length");
        return declared != null && declared.matches("\\d{1,18}") ? Long.parseLong(declared) : -1;
    }
}
