package org.aftersale.install.form;

import java.security.Principal;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpSession;
import org.aftersale.host.Side;
import org.aftersale.render.form.RefusedForm;
import org.springframework.security.core.context.SecurityContext;

/**
 * Where a refused form is shown: within the customer's account for one signed in, else outside it.
 */
final class RefusedFormPage {

    /** Where the host's security keeps who is signed in, before its filters have run. */
    private static final String SECURITY_CONTEXT = "SPRING_SECURITY_CONTEXT";

    private RefusedFormPage() {}

    static String pathFor(Side side, HttpServletRequest request) {
        if (side == Side.ADMIN) {
            return RefusedForm.ADMIN_PATH;
        }
        // an account page would send a visitor whose session has ended to the log-in, the text lost
        return isSignedIn(request) ? RefusedForm.ACCOUNT_PATH : RefusedForm.OPEN_PATH;
    }

    private static boolean isSignedIn(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Object context = session == null ? null : session.getAttribute(SECURITY_CONTEXT);
        if (!(context instanceof SecurityContext)) {
            return false;
        }
        Principal who = ((SecurityContext) context).getAuthentication();
        return who != null;
    }
}
