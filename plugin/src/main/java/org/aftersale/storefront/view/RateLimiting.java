package org.aftersale.storefront.view;

import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.aftersale.render.OurHandlers;
import org.aftersale.render.form.FormOwner;
import org.aftersale.render.limit.Limited;
import org.aftersale.render.limit.RateLimits;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.handler.HandlerInterceptorAdapter;

/**
 * Enforces the allowance of each {@link Limited} handler before it is called, however its address
 * is spelled.
 */
public class RateLimiting extends HandlerInterceptorAdapter {

    @Autowired private RateLimits limits;

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (OurHandlers.isOurs(handler)) {
            limits.client(request).attachTo(request);
            Limited limited = ((HandlerMethod) handler).getMethodAnnotation(Limited.class);
            if (limited != null && counts(limited, request)) {
                limits.take(limited.value(), FormOwner.current(), request);
            }
        }
        return true;
    }

    private static boolean counts(Limited limited, HttpServletRequest request) {
        if (limited.with().isEmpty()) {
            return true;
        }
        String value = request.getParameter(limited.with());
        return value != null && !value.trim().isEmpty();
    }
}
