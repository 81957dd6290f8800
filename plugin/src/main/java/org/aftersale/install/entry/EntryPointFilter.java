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
 * Puts {@link EntryPointScript} before the end of the body of the store's account pages, so that a
 * store finds our links in its own pages without editing a template. Anything but a GET of one of
 * the paths goes by untouched, and so does an answer that turns out not to be plain HTML.
 */
public class EntryPointFilter implements Filter {

    private static final Log LOG = LogFactory.getLog(EntryPointFilter.class);

    /** A refused form is a page, too; it answers a POST. */
    private static final List<String> PAGES = Arrays.asList("GET", "POST");

    private final String[] roots;
    private final EntryPointScript script;

    public EntryPointFilter(String[] roots, EntryPointScript script) {
        this.roots = roots.clone();
        this.script = script;
    }

    @Override
    public void init(FilterConfig config) {
        // made by hand, with all it needs
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
            // also after an exception: what the store had written belongs to its answer
            html.finish(http.isAsyncStarted());
        }
    }

    @Override
    public void destroy() {
        // holds nothing
    }

    /** A page of the store's never fails for a link of ours. */
    private String tagOrNothing(HttpServletRequest request) {
        try {
            return script.tag(request);
        } catch (RuntimeException e) {
            LOG.warn("No links to the service pages on " + request.getRequestURI(), e);
            return "";
        }
    }

    private boolean isAccountPage(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        for (String root : roots) {
            if (path.startsWith(root)
                    && (path.length() == root.length()
                            || root.endsWith("/")
                            || "/;.".indexOf(path.charAt(root.length())) >= 0)) {
                return true;
            }
        }
        return false;
    }
}
