package org.aftersale.render.form;

import org.aftersale.shared.Sha256;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Identifies for whom a form was rendered, as a hidden field: a digest of the login name. It keeps
 * one user's input from the next user of the same browser. It proves nothing, and no permission
 * depends on it.
 */
public final class FormOwner {

    private FormOwner() {}

    /** The signed-in user's; null if nobody is signed in. */
    public static String current() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null
                        || authentication instanceof AnonymousAuthenticationToken
                        || !authentication.isAuthenticated()
                        || authentication.getName() == null
                ? null
                : of(authentication.getName());
    }

    static String of(String name) {
        return Sha256.hex("aftersale " + name).substring(0, 32);
    }
}
