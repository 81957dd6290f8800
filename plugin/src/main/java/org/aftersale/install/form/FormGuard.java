package org.aftersale.install.form;

import java.io.IOException;
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
 * Answers a form of ours whose token is missing or old by a clear page that still holds what had
 * been typed, where the host would answer with a bare 500.
 *
 * <p>It stands before the host's filters and lets such a request through as a plain GET of {@link
 * RefusedFormPage}: the host prepares the request as ever (the store's layout needs that), its own
 * token filter has nothing to object to, and no handler of the form is reached.
 *
 * <p>Which addresses the store has excused from its own token filter is not asked. A multipart form
 * is read no differently: where ours take files, {@link org.aftersale.install.upload.UploadFilter}
 * has parsed it before; anywhere else none has its token in the body, and it is refused.
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
        // made by hand, with all it needs
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        chain.doFilter(isFormOfOurs(http) ? checked(http) : http, response);
    }

    @Override
    public void destroy() {
        // holds nothing
    }

    private boolean isFormOfOurs(HttpServletRequest request) {
        return "POST".equals(request.getMethod())
                && OurAddresses.include(side, OurAddresses.path(request));
    }

    private boolean isRefused(HttpServletRequest request) throws IOException {
        if (request.getCharacterEncoding() == null) {
            // reading a parameter fixes the encoding, and the host would have set this one
            request.setCharacterEncoding("UTF-8");
        }
        try {
            protection.compareToken(request.getParameter(protection.getCsrfTokenParameter()));
            return false;
        } catch (ServiceException mismatch) {
            return true;
        }
    }

    private HttpServletRequest checked(HttpServletRequest request) throws IOException {
        if (isRefused(request)) {
            return refused(request);
        }
        KeptForms.sent(request, OurAddresses.address(request));
        return request;
    }

    private HttpServletRequest refused(HttpServletRequest request) {
        RefusedForm form =
                new RefusedForm(
                        OurAddresses.path(request),
                        request.getQueryString(),
                        request.getParameterMap(),
                        protection.getCsrfTokenParameter());
        form.attachTo(request);
        return new RefusedFormRequest(request, RefusedFormPage.pathFor(side, request));
    }
}
