package org.aftersale.render.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.servlet.http.HttpServletRequest;
import org.aftersale.host.Side;
import org.aftersale.render.OurAddresses;
import org.springframework.beans.factory.BeanFactoryUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.core.OrderComparator;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** The handlers of an application's annotated controllers, ours and the store's. */
final class MappedHandlers {

    private final List<RequestMappingInfoHandlerMapping> mappings;
    private final List<RequestMappingInfoHandlerMapping> next;
    private final Side side;

    private MappedHandlers(
            List<RequestMappingInfoHandlerMapping> mappings,
            List<RequestMappingInfoHandlerMapping> next,
            Side side) {
        this.mappings = mappings;
        this.next = next;
        this.side = side;
    }

    /**
     * @param asking the mapping that the dispatcher asks first
     */
    static MappedHandlers after(HandlerMapping asking, ApplicationContext context, Side side) {
        List<HandlerMapping> all =
                new ArrayList<HandlerMapping>(
                        BeanFactoryUtils.beansOfTypeIncludingAncestors(
                                        context, HandlerMapping.class, true, false)
                                .values());
        // as the dispatcher does
        OrderComparator.sort(all);
        List<RequestMappingInfoHandlerMapping> next =
                new ArrayList<RequestMappingInfoHandlerMapping>();
        for (HandlerMapping mapping : all.subList(all.indexOf(asking) + 1, all.size())) {
            if (!(mapping instanceof RequestMappingInfoHandlerMapping)) {
                break;
            }
            next.add((RequestMappingInfoHandlerMapping) mapping);
        }
        return new MappedHandlers(annotated(all), next, side);
    }

    private static List<RequestMappingInfoHandlerMapping> annotated(List<HandlerMapping> all) {
        return all.stream()
                .filter(RequestMappingInfoHandlerMapping.class::isInstance)
                .map(RequestMappingInfoHandlerMapping.class::cast)
                .collect(Collectors.toList());
    }

    /**
     * What the dispatcher would find next, so that it need not look it up again; null if that is
     * not one of ours to tell: mapped by no pattern below our root paths, or only by a mapping that
     * others come before.
     */
    HandlerExecutionChain next(HttpServletRequest request) {
        for (RequestMappingInfoHandlerMapping mapping : next) {
            try {
                HandlerExecutionChain found = mapping.getHandler(request);
                if (found != null && isNamed(request)) {
                    return found;
                }
                forget(request);
                if (found != null) {
                    return null;
                }
            } catch (Exception notByThisMethod) {
                forget(request);
                return null;
            }
        }
        return null;
    }

    private boolean isNamed(HttpServletRequest request) {
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return pattern != null && OurAddresses.include(side, pattern.toString());
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
            return isNamed(request) ? found : null;
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
