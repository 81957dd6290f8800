package org.aftersale.install.throttle;

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

/**
 * Answers 401 to a form that asks for suggestions after its session has ended. The store would
 * remember the address as the page the customer wanted, and lead there after the next log-in.
 */
public class SuggestLogin implements Filter {

    private static final String SECURITY_CONTEXT = "SPRING_SECURITY_CONTEXT";

    @Override
    public void init(FilterConfig config) {
        // nothing to configure
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asking = (HttpServletRequest) request;
        if (!SuggestThrottle.isOfForm(asking) || isLoggedIn(asking)) {
            chain.doFilter(request, response);
            return;
        }
        HttpServletResponse http = (HttpServletResponse) response;
        http.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        http.setContentType("application/json;charset=UTF-8");
        http.getWriter().write("[]");
    }

    private static boolean isLoggedIn(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(SECURITY_CONTEXT) != null;
    }

    @Override
    public void destroy() {
        // no resources to release
    }
}
