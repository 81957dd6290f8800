package org.aftersale.render;

import java.util.HashMap;
import java.util.Map;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Turns what our handlers throw into a clear page: not found, forbidden, conflict, or an error with
 * a line in the log. Not a {@code @ControllerAdvice}, which would catch the store's controllers as
 * well.
 *
 * <p>It knows the features' failures by name only: rendering stands below them. An exception may
 * also carry {@code @ResponseStatus}.
 */
public class Problems implements HandlerExceptionResolver, Ordered {

    private static final Log LOG = LogFactory.getLog(Problems.class);
    private static final Map<String, Integer> KNOWN = new HashMap<>();

    static {
        KNOWN.put("org.aftersale.shared.NotFound", 404);
        KNOWN.put("org.aftersale.shared.Forbidden", 403);
        KNOWN.put("org.aftersale.shared.ChangedMeanwhile", 409);
        KNOWN.put("org.aftersale.shared.MoveNotAllowed", 409);
        KNOWN.put("javax.persistence.OptimisticLockException", 409);
        KNOWN.put("org.springframework.dao.OptimisticLockingFailureException", 409);
        KNOWN.put(AccessDeniedException.class.getName(), 403);
        // an address whose number is no number names nothing
        KNOWN.put(TypeMismatchException.class.getName(), 404);
        KNOWN.put(ServletRequestBindingException.class.getName(), 400);
    }

    @Autowired private ProblemPages pages;

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public ModelAndView resolveException(
            HttpServletRequest request,
            HttpServletResponse response,
            Object handler,
            Exception exception) {
        if (!OurHandlers.isOurs(handler) || isForTheLogIn(request, exception)) {
            return null;
        }
        int status = statusOf(exception);
        if (status >= 500) {
            LOG.error(request.getMethod() + " " + request.getRequestURI() + " failed", exception);
        } else if (LOG.isDebugEnabled()) {
            LOG.debug(
                    request.getMethod() + " " + request.getRequestURI() + ": " + status, exception);
        }
        response.setStatus(status);
        return pages.page(request, Problem.of(status));
    }

    /** Whoever is nobody yet is to sign in, which the host's security sees to. */
    private static boolean isForTheLogIn(HttpServletRequest request, Exception exception) {
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
            Integer status = KNOWN.get(type.getName());
            if (status != null) {
                return status;
            }
        }
        return 500;
    }
}
