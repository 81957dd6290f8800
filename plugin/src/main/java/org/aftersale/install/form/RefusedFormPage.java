package org.aftersale.install.form;

import java.security.Principal;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpSession;
import org.aftersale.host.Side;
import org.aftersale.render.form.RefusedForm;
import org.springframework.security.core.context.SecurityContext;

/** The page for a refused form: in the customer account if logged in, else outside. */
final class RefusedFormPage {

    /**
     * The session attribute of the host's security context, readable before its filters have run.
     */
    private static final String SECURITY_CONTEXT = "SPRING_SECURITY_CONTEXT";

    private RefusedFormPage() {}

    static String pathFor(Side side, HttpServletRequest request) {
        if (side == Side.ADMIN) {
            return RefusedForm.ADMIN_PATH;
        }
        // an account page would redirect a visitor with an expired session to the log-in, and lose
        // the text
        return isSignedIn(request) ? RefusedForm.ACCOUNT_PATH : RefusedForm.OPEN_PATH;
    }

    private static boolean isSignedIn(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Object context = session == null ? null : session.getAttribute(SECURITY_CONTEXT);
        if (!(context instanceof SecurityContext)) {
            return false;
        }
        Principal principal = ((SecurityContext) context).getAuthentication();
        return principal != null;
    }
}
