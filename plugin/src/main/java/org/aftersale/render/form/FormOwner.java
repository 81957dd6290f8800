package org.aftersale.render.form;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
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
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(("aftersale " + name).getBytes(StandardCharsets.UTF_8));
            return String.format("%064x", new BigInteger(1, digest)).substring(0, 32);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is not available", e);
        }
    }
}
