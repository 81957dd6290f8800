package org.aftersale.install.form;

import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpSession;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;

/** Who is signed in, by the session: readable before the host's filters have run. */
public final class SessionLogin {

    /** The session attribute of the host's security context. */
    private static final String SECURITY_CONTEXT = "SPRING_SECURITY_CONTEXT";

    private SessionLogin() {}

    /** Null for nobody. */
    public static Authentication of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Object context = session == null ? null : session.getAttribute(SECURITY_CONTEXT);
        return context instanceof SecurityContext
                ? ((SecurityContext) context).getAuthentication()
                : null;
    }
}
