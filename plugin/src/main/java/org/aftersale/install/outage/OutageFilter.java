package org.aftersale.install.outage;

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
import javax.servlet.http.HttpSession;
import org.aftersale.health.node.Exhaustions;
import org.aftersale.host.Side;
import org.aftersale.render.OurAddresses;
import org.aftersale.render.problem.Outage;
import org.aftersale.render.problem.OutagePage;
import org.aftersale.render.problem.Unavailability;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

/**
 * The first filter on our paths: during a database outage, and when the store's connection pool is
 * exhausted, the host fails in its own filters, so an error page must be produced before them.
 * Answers 503 with the typed text; the form in it has the same keys, so that resending it has no
 * duplicate effect.
 */
public class OutageFilter implements Filter {

    private static final Log LOG = LogFactory.getLog(OutageFilter.class);

    /** The session attribute of the visitor's locale in the host. */
    private static final String HOSTS_LOCALE = "blLocale";

    private final Side side;
    private final DatabaseWatch watch;
    private final Diagnosis diagnosis;
    private final Exhaustions exhaustions;
    private final OutagePage page;

    OutageFilter(
            Side side,
            DatabaseWatch watch,
            Diagnosis diagnosis,
            Exhaustions exhaustions,
            OutagePage page) {
        this.side = side;
        this.watch = watch;
        this.diagnosis = diagnosis;
        this.exhaustions = exhaustions;
        this.page = page;
    }

    @Override
    public void init(FilterConfig config) {
        // configured by the constructor
    }

    @Override
    public void destroy() {
        // no resources to release
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        if (!OurAddresses.isOurs(side, http)) {
            chain.doFilter(request, response);
            return;
        }
        if (http.getCharacterEncoding() == null) {
            // reading a parameter fixes the encoding; the host would have set this one later
            http.setCharacterEncoding("UTF-8");
        }
        if (watch.isAnswering()) {
            proceed(http, (HttpServletResponse) response, chain);
        } else {
            show(http, (HttpServletResponse) response, Unavailability.OUTAGE);
        }
    }

    private void proceed(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        BufferedError held = new BufferedError(response);
        Throwable cause = causeOfOutage(request, response, held, chain);
        Unavailability why = null;
        if (cause != null) {
            why = diagnosis.of(cause);
        } else if (held.isServerError()) {
            // the host has turned the exception into a bare error
            why = diagnosis.ofUnknownError();
        }
        if (why == null || response.isCommitted()) {
            held.sendBuffered();
            return;
        }
        record(request, why, cause);
        show(request, response, why);
    }

    /**
     * Lets the request through.
     *
     * @return null unless the database was the cause of a failure
     */
    private static Throwable causeOfOutage(
            HttpServletRequest request,
            HttpServletResponse response,
            BufferedError held,
            FilterChain chain)
            throws IOException, ServletException {
        Outage.expectOutagePage(request);
        try {
            chain.doFilter(request, held);
            return Outage.reportedFailure(request);
        } catch (IOException | ServletException | RuntimeException e) {
            if (!Outage.isCause(e) || response.isCommitted()) {
                throw e;
            }
            return e;
        }
    }

    private void record(HttpServletRequest request, Unavailability why, Throwable cause) {
        String act = request.getMethod() + " " + OurAddresses.logged(request);
        if (why == Unavailability.BUSY) {
            LOG.debug(act + " failed: no free connection", cause);
            exhaustions.note();
        } else {
            watch.requireCheck();
            LOG.error(act + " failed: database outage", cause);
        }
    }

    private void show(HttpServletRequest request, HttpServletResponse response, Unavailability why)
            throws IOException {
        response.reset();
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Retry-After", String.valueOf(why.retrySeconds()));
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(page.of(request, locale(request), why));
    }

    private static Locale locale(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Object locale = session == null ? null : session.getAttribute(HOSTS_LOCALE);
        return locale instanceof org.broadleafcommerce.common.locale.domain.Locale
                ? org.broadleafcommerce.common.web.BroadleafRequestContext
                        .convertLocaleToJavaLocale(
                                (org.broadleafcommerce.common.locale.domain.Locale) locale)
                : null;
    }
}
