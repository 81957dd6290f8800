package org.aftersale.install.throttle;

import java.io.IOException;
import java.util.Locale;
import javax.servlet.Filter;
import javax.servlet.FilterChain;
import javax.servlet.FilterConfig;
import javax.servlet.ServletException;
import javax.servlet.ServletRequest;
import javax.servlet.ServletResponse;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.aftersale.render.OurAddresses;

/**
 * Throttles clients that request suggestions faster than anyone types: responds 429 before the host
 * processes the request; other clients are not affected.
 */
public class SuggestThrottle implements Filter {

    public static final String PATH = "/help/suggest";

    /** About one megabyte of addresses. */
    private static final int CLIENTS = 10_000;

    private static final int TOO_MANY_REQUESTS = 429;

    private final Buckets buckets;

    /**
     * @param perSecond sustained suggestions per second and client
     * @param burst suggestions at once
     */
    public SuggestThrottle(int perSecond, int burst) {
        this(new Buckets(perSecond, burst, CLIENTS, System::nanoTime));
    }

    SuggestThrottle(Buckets buckets) {
        this.buckets = buckets;
    }

    @Override
    public void init(FilterConfig config) {
        // configured by the constructor
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean asks = OurAddresses.path((HttpServletRequest) request).startsWith(PATH);
        if (!asks || buckets.take(client(request.getRemoteAddr()))) {
            chain.doFilter(request, response);
            return;
        }
        HttpServletResponse http = (HttpServletResponse) response;
        http.setStatus(TOO_MANY_REQUESTS);
        http.setHeader("Retry-After", "1");
        http.setContentType("application/json;charset=UTF-8");
        http.getWriter().write("[]");
    }

    @Override
    public void destroy() {
        // no resources to release
    }

    /** One household is one client: the network half (/64) of an IPv6 address. */
    static String client(String address) {
        String client = address == null ? "" : address.toLowerCase(Locale.ROOT);
        if (client.indexOf(':') < 0) {
            return client;
        }
        int zeroes = client.indexOf("::");
        String[] groups = (zeroes < 0 ? client : client.substring(0, zeroes)).split(":");
        StringBuilder network = new StringBuilder();
        for (int i = 0; i < Math.min(4, groups.length); i++) {
            network.append(groups[i]).append(':');
        }
        return groups.length == 1 && groups[0].isEmpty() ? client : network.toString();
    }
}
