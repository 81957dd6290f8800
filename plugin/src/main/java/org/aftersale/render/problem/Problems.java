package org.aftersale.render.problem;

import java.util.HashMap;
import java.util.Map;
import javax.persistence.OptimisticLockException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.aftersale.render.OurAddresses;
import org.aftersale.render.OurHandlers;
import org.aftersale.render.limit.TooManyRequestsException;
import org.aftersale.shared.ConcurrentChangeException;
import org.aftersale.shared.IllegalTransitionException;
import org.aftersale.shared.NotFoundException;
import org.aftersale.shared.PermissionDeniedException;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Turns exceptions of our handlers into a clear page: not found, forbidden, conflict, or an error
 * that is logged. Not a {@code @ControllerAdvice}, which would also catch exceptions of the store's
 * controllers.
 *
 * <p>Honors {@code @ResponseStatus} on exceptions.
 */
public class Problems implements HandlerExceptionResolver, Ordered {

    private static final Log LOG = LogFactory.getLog(Problems.class);
    private static final Map<Class<?>, Integer> KNOWN = new HashMap<>();

    static {
        KNOWN.put(NotFoundException.class, 404);
        KNOWN.put(PermissionDeniedException.class, 403);
        KNOWN.put(ConcurrentChangeException.class, 409);
        KNOWN.put(IllegalTransitionException.class, 409);
        KNOWN.put(OptimisticLockException.class, 409);
        KNOWN.put(OptimisticLockingFailureException.class, 409);
        KNOWN.put(AccessDeniedException.class, 403);
        // a malformed number in a URL identifies nothing
        KNOWN.put(TypeMismatchException.class, 404);
        KNOWN.put(ServletRequestBindingException.class, 400);
    }

    private static final int TOO_MANY_REQUESTS = 429;

    @Autowired private ProblemPages pages;
    @Autowired private RefusedForms forms;

    @Override
    public int getOrder() {
        // after the page's transaction has ended
        return Ordered.HIGHEST_PRECEDENCE + 1;
    }

    @Override
    public ModelAndView resolveException(
            HttpServletRequest request,
            HttpServletResponse response,
            Object handler,
            Exception exception) {
        if (!OurHandlers.isOurs(handler) || requiresLogin(request, exception)) {
            return null;
        }
        if (Outage.report(request, exception)) {
            // empty response: the filter in front of the host renders the page
            return new ModelAndView();
        }
        if (exception instanceof TooManyRequestsException) {
            return tooMany(request, response, (TooManyRequestsException) exception);
        }
        int status = statusOf(exception);
        if (status >= 500) {
            LOG.error(
                    request.getMethod() + " " + OurAddresses.logged(request) + " failed",
                    exception);
        } else if (LOG.isDebugEnabled()) {
            LOG.debug(
                    request.getMethod() + " " + OurAddresses.logged(request) + ": " + status,
                    exception);
        }
        response.setStatus(status);
        return pages.page(request, Problem.of(status));
    }

    private ModelAndView tooMany(
            HttpServletRequest request,
            HttpServletResponse response,
            TooManyRequestsException exception) {
        response.setStatus(TOO_MANY_REQUESTS);
        response.setHeader("Retry-After", String.valueOf(exception.getSeconds()));
        return pages.page(request, forms.tooMany(request, exception.getSeconds()));
    }

    /** Anonymous users have to sign in, which the host's security takes care of. */
    private static boolean requiresLogin(HttpServletRequest request, Exception exception) {
        return exception instanceof AuthenticationException
                || exception instanceof AccessDeniedException && request.getUserPrincipal() == null;
    }

    private static int statusOf(Exception exception) {
        ResponseStatus annotation =
                AnnotationUtils.findAnnotation(exception.getClass(), ResponseStatus.class);
        if (annotation != null) {
            return annotation.value().value();
        }
        for (Class<?> type = exception.getClass(); type != null; type = type.getSuperclass()) {
            Integer status = KNOWN.get(type);
            if (status != null) {
                return status;
            }
        }
        return 500;
    }
}
