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
 * Answers an address below ours that nothing is mapped to with our not-found page. Without it the
 * back office takes it for an entity of the host's by that name and fails with a bare 500, and a
 * shop answers by whatever stands behind its pages.
 *
 * <p>A mapping that names the address wins, ours or the store's; one that begins with a placeholder
 * or a wildcard does not. No pattern on a controller could do this: Spring counts the braces of a
 * variable's own expression, so that {@code /aftersale/**} would hide our ticket's page.
 */
public class UnmappedAddresses extends AbstractHandlerMapping {

    @Autowired
    @Qualifier("aftersaleApplicationSide")
    private Side side;

    private volatile Collection<RequestMappingInfoHandlerMapping> others;

    public UnmappedAddresses() {
        // right before the annotated controllers
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

    /** A handler like any of ours: {@link Problems} makes the page. */
    public void notFound(HttpServletRequest request) {
        throw NotFoundException.of("page", request.getRequestURI());
    }

    private boolean isMapped(HttpServletRequest request) {
        for (RequestMappingInfoHandlerMapping mapping : others()) {
            if (names(mapping, request)) {
                return true;
            }
        }
        return false;
    }

    private boolean names(RequestMappingInfoHandlerMapping mapping, HttpServletRequest request) {
        try {
            HandlerExecutionChain found = mapping.getHandler(request);
            Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
            return found != null
                    && pattern != null
                    && OurAddresses.include(side, pattern.toString());
        } catch (Exception notByThisMethod) {
            // a form's address without its form
            return false;
        } finally {
            request.removeAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
            request.removeAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
            request.removeAttribute(HandlerMapping.PRODUCIBLE_MEDIA_TYPES_ATTRIBUTE);
        }
    }

    /** Asked for late: this one is made among them. */
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
