package org.aftersale.install.form;

import javax.servlet.http.HttpServletRequest;
import org.aftersale.host.Side;
import org.aftersale.render.form.RefusedForm;

/** The page for a refused form: in the customer account if logged in, else outside. */
final class RefusedFormPage {

    private RefusedFormPage() {}

    static String pathFor(Side side, HttpServletRequest request) {
        if (side == Side.ADMIN) {
            return RefusedForm.ADMIN_PATH;
        }
        // an account page would redirect a visitor with an expired session to the log-in, and lose
        // the text
        return SessionLogin.of(request) != null ? RefusedForm.ACCOUNT_PATH : RefusedForm.OPEN_PATH;
    }
}
