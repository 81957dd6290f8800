package org.aftersale.render;

import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.aftersale.shared.PageReads;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.handler.HandlerInterceptorAdapter;

/**
 * Has our handlers read a page in one transaction. It ends before the store's layout is rendered,
 * also when the handler fails: resolvers, of which this is the first, run before the problem's
 * page.
 */
public class PageReadsInterceptor extends HandlerInterceptorAdapter
        implements HandlerExceptionResolver, Ordered {

    private static final Log LOG = LogFactory.getLog(PageReadsInterceptor.class);

    @Autowired private PageReads reads;

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        String method = request.getMethod();
        if (OurHandlers.isOurs(handler) && ("GET".equals(method) || "HEAD".equals(method))) {
            reads.open();
        }
        return true;
    }

    @Override
    public void postHandle(
            HttpServletRequest request,
            HttpServletResponse response,
            Object handler,
            ModelAndView page) {
        reads.close();
    }

    /** Leaves the failure to the next resolver. */
    @Override
    public ModelAndView resolveException(
            HttpServletRequest request,
            HttpServletResponse response,
            Object handler,
            Exception failure) {
        try {
            reads.close();
        } catch (RuntimeException e) {
            LOG.debug("The page's transaction did not end", e);
        }
        return null;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request,
            HttpServletResponse response,
            Object handler,
            Exception failure) {
        reads.close();
    }
}
