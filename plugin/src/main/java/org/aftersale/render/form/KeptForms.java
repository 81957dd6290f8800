package org.aftersale.render.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpSession;
import org.aftersale.render.limit.ClientAddress;

/**
 * Keeps a form that was submitted too late until its owner has signed in again and its page
 * restores it. It is stored in the visitor's session, which survives the login just as the host's
 * own "return to where you were" does: strangers cannot fill up a table, nothing has to be cleaned
 * up, and the form disappears with the session.
 *
 * <p>A kept form is never submitted automatically.
 */
public final class KeptForms {

    /** Room for a description of 10,000 characters and a note for each line, in characters. */
    static final int MAX_BYTES = 64 * 1024;

    private static final String ATTRIBUTE = "aftersale.keptForms";
    private static final String SHOWN = "aftersale.keptForms.shown";

    private static final String TAKEN = "aftersale.keptForms.taken";

    private KeptForms() {}

    /**
     * @return whether the form is kept: not if it has no owner, is too large, was submitted from
     *     another site, or this server already keeps too much for visitors who are not signed in,
     *     for this client, or altogether
     */
    public static boolean keep(HttpServletRequest request, RefusedForm form) {
        if (form.owner() == null || form.size() > MAX_BYTES || FormOrigin.isCrossSite(request)) {
            return false;
        }
        HttpSession session = request.getSession();
        SessionForms forms = sessionForms(session);
        KeptShare share =
                form.owner().equals(FormOwner.current())
                        ? KeptShare.OF_CUSTOMERS
                        : KeptShare.ofStranger(ClientAddress.of(request));
        SessionForms updated = (forms == null ? SessionForms.empty() : forms).with(form, share);
        if (!updated.fitsInPlaceOf(forms)) {
            return false;
        }
        session.setAttribute(ATTRIBUTE, updated);
        return true;
    }

    /**
     * The latest kept form that was submitted to that path, for its owner only. Forms of other
     * owners are discarded.
     */
    public static RefusedForm of(HttpServletRequest request, String path) {
        return of(request, path, any -> true);
    }

    /**
     * @param which distinguishes forms that are submitted to the same path
     * @return null for none
     */
    public static RefusedForm of(
            HttpServletRequest request, String path, Predicate<RefusedForm> which) {
        RefusedForm found = find(request, path, which);
        return found == null ? null : shown(request, found);
    }

    /** Whether {@link #of} would find a form, for a page that only says so. */
    public static boolean has(
            HttpServletRequest request, String path, Predicate<RefusedForm> which) {
        return find(request, path, which) != null;
    }

    private static RefusedForm find(
            HttpServletRequest request, String path, Predicate<RefusedForm> which) {
        HttpSession session = request.getSession(false);
        SessionForms forms = session == null ? null : sessionForms(session);
        String owner = forms == null ? null : FormOwner.current();
        if (owner == null) {
            return null;
        }
        if (!forms.isOf(owner)) {
            session.removeAttribute(ATTRIBUTE);
            return null;
        }
        List<RefusedForm> found = forms.sentTo(path, which);
        return found.isEmpty() ? null : found.get(found.size() - 1);
    }

    private static RefusedForm shown(HttpServletRequest request, RefusedForm form) {
        List<RefusedForm> shown = new ArrayList<RefusedForm>(shown(request));
        shown.add(form);
        request.setAttribute(SHOWN, shown);
        return form;
    }

    /** The kept forms that the page of this request restores. */
    @SuppressWarnings("unchecked")
    public static List<RefusedForm> shown(HttpServletRequest request) {
        Object shown = request.getAttribute(SHOWN);
        return shown == null ? Collections.emptyList() : (List<RefusedForm>) shown;
    }

    /**
     * Says that the words of this request were taken, where success is answered with a page instead
     * of a redirect: nothing on the page has to keep them.
     */
    public static void taken(HttpServletRequest request) {
        request.setAttribute(TAKEN, true);
    }

    /** Whether {@link #taken} was said of this request. */
    public static boolean areTaken(HttpServletRequest request) {
        return request.getAttribute(TAKEN) != null;
    }

    /** Discards the kept form after it has been submitted successfully. */
    public static void sent(HttpServletRequest request, String address) {
        HttpSession session = request.getSession(false);
        SessionForms forms = session == null ? null : sessionForms(session);
        if (forms != null) {
            session.setAttribute(ATTRIBUTE, forms.without(address));
        }
    }

    private static SessionForms sessionForms(HttpSession session) {
        Object kept = session.getAttribute(ATTRIBUTE);
        return kept instanceof SessionForms ? (SessionForms) kept : null;
    }
}
