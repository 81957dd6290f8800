package org.aftersale.render.problem;

import java.util.Collection;
import javax.servlet.http.HttpServletRequest;
import org.aftersale.host.Side;
import org.aftersale.render.OurAddresses;
import org.springframework.beans.factory.BeanFactoryUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** The handlers of an application's annotated controllers, ours and the store's. */
final class MappedHandlers {

    private final Collection<RequestMappingInfoHandlerMapping> mappings;
    private final Side side;

    private MappedHandlers(Collection<RequestMappingInfoHandlerMapping> mappings, Side side) {
        this.mappings = mappings;
        this.side = side;
    }

    static MappedHandlers of(ApplicationContext context, Side side) {
        return new MappedHandlers(
                BeanFactoryUtils.beansOfTypeIncludingAncestors(
                                context, RequestMappingInfoHandlerMapping.class, true, false)
                        .values(),
                side);
    }

    /** Whether one is mapped to that request, by a pattern below our root paths. */
    boolean include(HttpServletRequest request) {
        try {
            return find(request) != null;
        } finally {
            forget(request);
        }
    }

    /**
     * The handler with its interceptors; null for none. Leaves in the request what the handler
     * needs to know about its mapping.
     */
    HandlerExecutionChain find(HttpServletRequest request) {
        for (RequestMappingInfoHandlerMapping mapping : mappings) {
            HandlerExecutionChain found = find(mapping, request);
            if (found != null) {
                return found;
            }
            forget(request);
        }
        return null;
    }

    private HandlerExecutionChain find(HandlerMapping mapping, HttpServletRequest request) {
        try {
            HandlerExecutionChain found = mapping.getHandler(request);
            Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
            boolean named = pattern != null && OurAddresses.include(side, pattern.toString());
            return named ? found : null;
        } catch (Exception notByThisMethod) {
            // mapped for another method only, such as a GET of a form's POST address
            return null;
        }
    }

    private static void forget(HttpServletRequest request) {
        request.removeAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        request.removeAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        request.removeAttribute(HandlerMapping.PRODUCIBLE_MEDIA_TYPES_ATTRIBUTE);
    }
}
