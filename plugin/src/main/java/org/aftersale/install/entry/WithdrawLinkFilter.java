package org.aftersale.install.entry;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import javax.servlet.Filter;
import javax.servlet.FilterChain;
import javax.servlet.FilterConfig;
import javax.servlet.ServletException;
import javax.servlet.ServletRequest;
import javax.servlet.ServletResponse;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

/**
 * Puts the link to the withdrawal function at the end of every page of the shop that does not have
 * it: the function is to be available throughout the period (Directive 2011/83/EU, article 11a(1)),
 * and nobody knows of a visitor whether theirs runs. A link of plain HTML, which works without
 * scripts.
 */
public class WithdrawLinkFilter implements Filter {

    private static final Log LOG = LogFactory.getLog(WithdrawLinkFilter.class);

    private static final List<String> PAGES = Arrays.asList("GET", "POST");

    private final EntryPointScript script;

    public WithdrawLinkFilter(EntryPointScript script) {
        this.script = script;
    }

    @Override
    public void init(FilterConfig config) {
        // configured by the constructor
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        if (!PAGES.contains(http.getMethod())) {
            chain.doFilter(request, response);
            return;
        }
        HtmlResponse html =
                new HtmlResponse(
                        (HttpServletResponse) response,
                        () -> linkOrNothing(http),
                        WithdrawProcessor.MARK);
        try {
            chain.doFilter(request, html);
        } finally {
            html.finish(http.isAsyncStarted());
        }
    }

    @Override
    public void destroy() {
        // no resources to release
    }

    /** Errors are logged only: our link must never break a store's page. */
    private String linkOrNothing(HttpServletRequest request) {
        try {
            return script.withdrawLink(request);
        } catch (RuntimeException e) {
            LOG.warn("No link to the withdrawal function on " + request.getRequestURI(), e);
            return "";
        }
    }
}
