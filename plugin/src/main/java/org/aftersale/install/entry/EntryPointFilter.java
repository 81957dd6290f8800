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
import org.aftersale.render.OurAddresses;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

/**
 * Inserts {@link EntryPointScript} at the end of the body of the store's account pages, so that a
 * store gets our links in its own pages without editing a template. Other paths and responses that
 * are not plain HTML pass through unchanged.
 */
public class EntryPointFilter implements Filter {

    private static final Log LOG = LogFactory.getLog(EntryPointFilter.class);

    /** POST as well, because a rejected form is a page, too. */
    private static final List<String> PAGES = Arrays.asList("GET", "POST");

    private final String[] roots;
    private final EntryPointScript script;

    public EntryPointFilter(String[] roots, EntryPointScript script) {
        this.roots = roots.clone();
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
        if (!PAGES.contains(http.getMethod()) || !isAccountPage(http)) {
            chain.doFilter(request, response);
            return;
        }
        HtmlResponse html =
                new HtmlResponse((HttpServletResponse) response, () -> tagOrNothing(http));
        try {
            chain.doFilter(request, html);
        } finally {
            // also after an exception: what the store has written so far belongs to its response
            html.finish(http.isAsyncStarted());
        }
    }

    @Override
    public void destroy() {
        // no resources to release
    }

    /** Errors are logged only: our link must never break a store's page. */
    private String tagOrNothing(HttpServletRequest request) {
        try {
            return script.tag(request);
        } catch (RuntimeException e) {
            LOG.warn("No links to the service pages on " + request.getRequestURI(), e);
            return "";
        }
    }

    private boolean isAccountPage(HttpServletRequest request) {
        String path = OurAddresses.path(request);
        for (String root : roots) {
            if (path.startsWith(root)
                    && (path.length() == root.length()
                            || root.endsWith("/")
                            || "/.".indexOf(path.charAt(root.length())) >= 0)) {
                return true;
            }
        }
        return false;
    }
}
