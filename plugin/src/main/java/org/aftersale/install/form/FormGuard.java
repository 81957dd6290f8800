package org.aftersale.install.form;

import java.io.IOException;
import java.util.Collections;
import java.util.Map;
import javax.servlet.Filter;
import javax.servlet.FilterChain;
import javax.servlet.FilterConfig;
import javax.servlet.ServletException;
import javax.servlet.ServletRequest;
import javax.servlet.ServletResponse;
import javax.servlet.http.HttpServletRequest;
import org.aftersale.host.Side;
import org.aftersale.render.OurAddresses;
import org.aftersale.render.form.KeptForms;
import org.aftersale.render.form.RefusedForm;
import org.broadleafcommerce.common.exception.ServiceException;
import org.broadleafcommerce.common.security.service.ExploitProtectionService;

/**
 * Answers our forms with a missing or expired token by a page that preserves the typed text, where
 * the host would return a bare 500.
 *
 * <p>It runs before the host's filters and forwards such a request as a plain GET of {@link
 * RefusedFormPage}: the host prepares the request as usual (which the store's layout needs), its
 * own token filter accepts it, and no handler of the form is called.
 *
 * <p>Paths that the store has excluded from its own token filter are still checked. Multipart forms
 * are refused wherever the token stands: the one that may be sent has been read by {@link
 * org.aftersale.install.upload.UploadFilter} and looks like any other form here. The host's own
 * parser, which a long boundary holds up for ever (CVE-2014-0050), never gets one.
 */
public class FormGuard implements Filter {

    private final Side side;
    private final ExploitProtectionService protection;

    public FormGuard(Side side, ExploitProtectionService protection) {
        this.side = side;
        this.protection = protection;
    }

    @Override
    public void init(FilterConfig config) {
        // configured by the constructor
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        if (!OurAddresses.isOurs(side, http)) {
            chain.doFilter(request, response);
            return;
        }
        HttpServletRequest ours = PlainContextPath.of(http);
        chain.doFilter("POST".equals(ours.getMethod()) ? check(ours) : ours, response);
    }

    @Override
    public void destroy() {
        // no resources to release
    }

    private boolean isRefused(HttpServletRequest request) throws IOException {
        if (request.getCharacterEncoding() == null) {
            // reading a parameter fixes the encoding; the host would have set this one later
            request.setCharacterEncoding("UTF-8");
        }
        try {
            protection.compareToken(request.getParameter(protection.getCsrfTokenParameter()));
            return false;
        } catch (ServiceException mismatch) {
            return true;
        }
    }

    private HttpServletRequest check(HttpServletRequest request) throws IOException {
        if (OurAddresses.isUpload(request)) {
            // not even its parameters are asked for: the server might parse the body for them
            return refused(request, Collections.emptyMap());
        }
        if (isRefused(request)) {
            return refused(request, request.getParameterMap());
        }
        KeptForms.sent(request, OurAddresses.address(request));
        return request;
    }

    private HttpServletRequest refused(HttpServletRequest request, Map<String, String[]> fields) {
        RefusedForm form =
                new RefusedForm(
                        OurAddresses.path(request),
                        request.getQueryString(),
                        fields,
                        protection.getCsrfTokenParameter());
        form.attachTo(request);
        return new RefusedFormRequest(request, RefusedFormPage.pathFor(side, request));
    }
}
