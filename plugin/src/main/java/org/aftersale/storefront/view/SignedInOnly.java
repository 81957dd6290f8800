package org.aftersale.storefront.view;

import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.aftersale.render.OurHandlers;
import org.aftersale.render.form.RefusedForm;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.handler.HandlerInterceptorAdapter;

/**
 * Redirects visitors who are not signed in from our account pages to the store's login, which
 * brings them back. Most stores protect {@code /account/**} themselves, so that this never applies;
 * in the others, the exception is handled exactly as by the host's own protection.
 */
public class SignedInOnly extends HandlerInterceptorAdapter {

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (OurHandlers.isOurs(handler) && RefusedForm.of(request) == null && isAnonymous()) {
            throw new InsufficientAuthenticationException("This page is for signed-in customers");
        }
        return true;
    }

    private static boolean isAnonymous() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null
                || authentication instanceof AnonymousAuthenticationToken
                || !authentication.isAuthenticated();
    }
}
