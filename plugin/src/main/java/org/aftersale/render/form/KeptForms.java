package org.aftersale.render.form;

import java.util.List;
import java.util.function.Predicate;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpSession;

/**
 * Keeps a form that came too late until its owner is signed in again and the page it was on takes
 * it back. It lies in the visitor's session, which lives through the log-in as the host's own
 * "return to where you were" does: no table of ours fills up with what strangers send, nothing has
 * to be cleaned away, and it is gone with the session.
 *
 * <p>Nothing kept is ever sent by itself.
 */
public final class KeptForms {

    /** A description of 10,000 characters with room for notes beside every line, in characters. */
    static final int LARGEST = 64 * 1024;

    private static final String ATTRIBUTE = "aftersale.keptForms";

    private KeptForms() {}

    /**
     * @return whether it is kept: not without an owner, too large, sent from elsewhere, or while
     *     this server keeps too much already
     */
    public static boolean keep(HttpServletRequest request, RefusedForm form) {
        if (form.owner() == null || form.size() > LARGEST || FormOrigin.isElsewhere(request)) {
            return false;
        }
        HttpSession session = request.getSession();
        SessionForms shelf = shelf(session);
        SessionForms filled = (shelf == null ? SessionForms.empty() : shelf).with(form);
        if (!filled.fitsInPlaceOf(shelf)) {
            return false;
        }
        session.setAttribute(ATTRIBUTE, filled);
        return true;
    }

    /**
     * What was kept of the form sent to that path, latest first, for nobody but its owner. Forms of
     * somebody else are forgotten here and now.
     */
    public static RefusedForm of(HttpServletRequest request, String path) {
        return of(request, path, any -> true);
    }

    /**
     * @param which tells apart forms that are sent to one path
     * @return null for none
     */
    public static RefusedForm of(
            HttpServletRequest request, String path, Predicate<RefusedForm> which) {
        HttpSession session = request.getSession(false);
        SessionForms shelf = session == null ? null : shelf(session);
        String owner = shelf == null ? null : FormOwner.current();
        if (owner == null) {
            return null;
        }
        if (!shelf.isOf(owner)) {
            session.removeAttribute(ATTRIBUTE);
            return null;
        }
        List<RefusedForm> found = shelf.sentTo(path, which);
        return found.isEmpty() ? null : found.get(found.size() - 1);
    }

    /** Forgets what was kept of a form that has now been sent properly. */
    public static void sent(HttpServletRequest request, String address) {
        HttpSession session = request.getSession(false);
        SessionForms shelf = session == null ? null : shelf(session);
        if (shelf != null) {
            session.setAttribute(ATTRIBUTE, shelf.without(address));
        }
    }

    private static SessionForms shelf(HttpSession session) {
        Object kept = session.getAttribute(ATTRIBUTE);
        return kept instanceof SessionForms ? (SessionForms) kept : null;
    }
}
