package org.aftersale.render.problem;

import java.util.Collection;
import javax.servlet.http.HttpServletRequest;
import org.aftersale.host.Side;
import org.aftersale.render.OurAddresses;
import org.aftersale.shared.NotFoundException;
import org.springframework.beans.factory.BeanFactoryUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.handler.AbstractHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/**
 * Answers unmapped URLs below our root paths with our not-found page. Otherwise the back office
 * takes the URL for the name of a host entity and fails with a bare 500, and a shop falls back to
 * its own handlers.
 *
 * <p>A mapping that names the path wins, ours or the store's; one that begins with a placeholder or
 * a wildcard does not. A controller's pattern could not do this: Spring counts the braces inside a
 * variable's regular expression, so that {@code /aftersale/**} would hide our ticket page.
 */
public class UnmappedAddresses extends AbstractHandlerMapping {

    @Autowired
    @Qualifier("aftersaleApplicationSide")
    private Side side;

    private volatile Collection<RequestMappingInfoHandlerMapping> others;

    public UnmappedAddresses() {
        // directly before the annotated controllers
        setOrder(-1);
    }

    @Override
    protected Object getHandlerInternal(HttpServletRequest request) throws Exception {
        if (!OurAddresses.include(side, OurAddresses.path(request)) || isMapped(request)) {
            return null;
        }
        return new HandlerMethod(
                this, UnmappedAddresses.class.getMethod("notFound", HttpServletRequest.class));
    }

    /** A handler like our others: {@link Problems} renders the page. */
    public void notFound(HttpServletRequest request) {
        throw NotFoundException.of("page", request.getRequestURI());
    }

    private boolean isMapped(HttpServletRequest request) {
        for (RequestMappingInfoHandlerMapping mapping : others()) {
            if (matches(mapping, request)) {
                return true;
            }
        }
        return false;
    }

    private boolean matches(RequestMappingInfoHandlerMapping mapping, HttpServletRequest request) {
        try {
            HandlerExecutionChain found = mapping.getHandler(request);
            Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
            return found != null
                    && pattern != null
                    && OurAddresses.include(side, pattern.toString());
        } catch (Exception notByThisMethod) {
            // mapped for another method only, such as a GET of a form's POST address
            return false;
        } finally {
            request.removeAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
            request.removeAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
            request.removeAttribute(HandlerMapping.PRODUCIBLE_MEDIA_TYPES_ATTRIBUTE);
        }
    }

    /** Looked up lazily, because this bean is created together with them. */
    private Collection<RequestMappingInfoHandlerMapping> others() {
        if (others == null) {
            others =
                    BeanFactoryUtils.beansOfTypeIncludingAncestors(
                                    getApplicationContext(),
                                    RequestMappingInfoHandlerMapping.class,
                                    true,
                                    false)
                            .values();
        }
        return others;
    }
}
