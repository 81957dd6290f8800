package org.aftersale.render.form;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * For whom a form was made, as a hidden field says it: a digest of the log-in name. It keeps the
 * words of one person from the next who logs in with the same browser; it proves nothing, and
 * nothing is allowed by it.
 */
public final class FormOwner {

    private FormOwner() {}

    /** Of who is signed in; null where nobody is. */
    public static String current() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return who == null
                        || who instanceof AnonymousAuthenticationToken
                        || !who.isAuthenticated()
                        || who.getName() == null
                ? null
                : of(who.getName());
    }

    static String of(String name) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(("aftersale " + name).getBytes(StandardCharsets.UTF_8));
            return String.format("%064x", new BigInteger(1, digest)).substring(0, 32);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JVM knows SHA-256", e);
        }
    }
}
