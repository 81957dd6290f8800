package org.aftersale.install.throttle;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import javax.servlet.Filter;
import javax.servlet.FilterChain;
import javax.servlet.FilterConfig;
import javax.servlet.ServletException;
import javax.servlet.ServletRequest;
import javax.servlet.ServletResponse;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.aftersale.render.OurAddresses;
import org.aftersale.render.limit.Buckets;
import org.aftersale.render.limit.ClientAddress;

/**
 * Throttles clients that request suggestions faster than anyone types: responds 429 before the host
 * processes the request; other clients are not affected.
 */
public class SuggestThrottle implements Filter {

    private static final String OF_SEARCH = "/help/suggest";
    private static final List<String> OF_FORMS =
            Arrays.asList("/account/claims/new/suggest", "/account/tickets/new/suggest");

    /** About one megabyte of addresses. */
    private static final int CLIENTS = 10_000;

    private static final int TOO_MANY_REQUESTS = 429;

    private final Buckets buckets;
    private final List<String> proxies;

    /**
     * @param perSecond sustained suggestions per second and client
     * @param burst suggestions at once
     * @param proxies as in {@link ClientAddress#of}
     */
    public SuggestThrottle(int perSecond, int burst, List<String> proxies) {
        this(new Buckets(perSecond, burst, CLIENTS, System::nanoTime), proxies);
    }

    SuggestThrottle(Buckets buckets) {
        this(buckets, Collections.emptyList());
    }

    private SuggestThrottle(Buckets buckets, List<String> proxies) {
        this.buckets = buckets;
        this.proxies = proxies;
    }

    @Override
    public void init(FilterConfig config) {
        // configured by the constructor
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asking = (HttpServletRequest) request;
        boolean asks = OurAddresses.path(asking).startsWith(OF_SEARCH) || isOfForm(asking);
        if (!asks || buckets.take(ClientAddress.of(asking, proxies).key())) {
            chain.doFilter(request, response);
            return;
        }
        HttpServletResponse http = (HttpServletResponse) response;
        http.setStatus(TOO_MANY_REQUESTS);
        http.setHeader("Retry-After", "1");
        http.setContentType("application/json;charset=UTF-8");
        http.getWriter().write("[]");
    }

    /** Whether a form asks for suggestions beside it. */
    static boolean isOfForm(HttpServletRequest request) {
        return OF_FORMS.stream().anyMatch(OurAddresses.path(request)::startsWith);
    }

    @Override
    public void destroy() {
        // no resources to release
    }
}
