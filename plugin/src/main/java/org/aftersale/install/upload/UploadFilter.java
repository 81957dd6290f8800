package org.aftersale.install.upload;

import java.io.IOException;
import java.util.Collection;
import java.util.stream.Collectors;
import javax.servlet.Filter;
import javax.servlet.FilterChain;
import javax.servlet.FilterConfig;
import javax.servlet.ServletException;
import javax.servlet.ServletRequest;
import javax.servlet.ServletResponse;
import javax.servlet.http.HttpServletRequest;
import org.aftersale.host.Permission;
import org.aftersale.host.StaffMember;
import org.aftersale.install.form.SessionLogin;
import org.aftersale.render.OurAddresses;
import org.aftersale.render.form.UploadRefusal;
import org.broadleafcommerce.common.exception.ServiceException;
import org.broadleafcommerce.common.security.service.ExploitProtectionService;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;

/**
 * Reads a form of ours that takes a file, before its token is checked: the token is in the body.
 * Only for staff who may use the form, since reading takes memory. What is refused here is passed
 * on unread, and {@link org.aftersale.install.form.FormGuard} answers it.
 */
public class UploadFilter implements Filter {

    private final String address;
    private final Permission permission;
    private final UploadParser parser;

    /**
     * @param address the path of the upload form; applies with the suffix .json, too
     * @param permission needed to use the form
     */
    public UploadFilter(
            String address, Permission permission, ExploitProtectionService protection) {
        this.address = address;
        this.permission = permission;
        this.parser =
                new UploadParser(
                        protection.getCsrfTokenParameter(), token -> matches(protection, token));
    }

    private static boolean matches(ExploitProtectionService protection, String token) {
        try {
            protection.compareToken(token);
            return true;
        } catch (ServiceException mismatch) {
            return false;
        }
    }

    @Override
    public void init(FilterConfig config) {
        // configured by the constructor
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        chain.doFilter(isUpload(http) ? read(http) : http, response);
    }

    @Override
    public void destroy() {
        // no resources to release
    }

    private boolean isUpload(HttpServletRequest request) {
        String path = OurAddresses.path(request);
        return "POST".equals(request.getMethod())
                && OurAddresses.isUpload(request)
                && (path.equals(address) || path.equals(address + ".json"))
                && SessionLogin.of(request) != null;
    }

    /** The parsed upload, or the request as it came with the reason for which it was not parsed. */
    private HttpServletRequest read(HttpServletRequest request) {
        try {
            if (!may(SessionLogin.of(request))) {
                throw new RefusedUploadException(UploadRefusal.FORBIDDEN);
            }
            return new UploadRequest(request, parser.parse(request));
        } catch (RefusedUploadException e) {
            e.refusal().attachTo(request);
        } catch (IOException brokenOff) {
            UploadRefusal.MALFORMED.attachTo(request);
        }
        return request;
    }

    private boolean may(Authentication login) {
        Collection<? extends GrantedAuthority> authorities = login.getAuthorities();
        return new StaffMember(
                        0,
                        login.getName(),
                        login.getName(),
                        authorities.stream()
                                .map(GrantedAuthority::getAuthority)
                                .collect(Collectors.toSet()))
                .hasPermission(permission);
    }
}
