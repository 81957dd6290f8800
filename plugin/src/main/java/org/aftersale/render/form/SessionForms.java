package org.aftersale.render.form;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javax.servlet.http.HttpSessionBindingEvent;
import javax.servlet.http.HttpSessionBindingListener;

/**
 * The forms kept in one session: one per form path, three at most, all of the same owner. {@link
 * KeptShare} counts what the sessions of this server keep together, so that nobody can fill the
 * memory.
 */
final class SessionForms implements Serializable, HttpSessionBindingListener {

    private static final long serialVersionUID = 2L;
    private static final int MAX_FORMS = 3;

    private final LinkedHashMap<String, RefusedForm> forms;
    private final KeptShare share;

    private SessionForms(LinkedHashMap<String, RefusedForm> forms, KeptShare share) {
        this.forms = forms;
        this.share = share;
    }

    static SessionForms empty() {
        return new SessionForms(new LinkedHashMap<>(), KeptShare.OF_CUSTOMERS);
    }

    /**
     * A copy with that form added, without other owners' forms and without the oldest if there are
     * too many.
     */
    SessionForms with(RefusedForm form, KeptShare countedIn) {
        LinkedHashMap<String, RefusedForm> updated =
                isOf(form.owner()) ? new LinkedHashMap<>(forms) : new LinkedHashMap<>();
        updated.remove(form.address());
        updated.put(form.address(), form);
        if (updated.size() > MAX_FORMS) {
            updated.remove(updated.keySet().iterator().next());
        }
        return new SessionForms(updated, countedIn);
    }

    SessionForms without(String address) {
        LinkedHashMap<String, RefusedForm> remaining = new LinkedHashMap<>(forms);
        remaining.remove(address);
        return new SessionForms(remaining, share);
    }

    /** Whether all forms are that owner's. */
    boolean isOf(String owner) {
        return forms.values().stream().allMatch(form -> owner.equals(form.owner()));
    }

    /** Oldest first. */
    List<RefusedForm> sentTo(String path, Predicate<RefusedForm> which) {
        List<RefusedForm> found = new ArrayList<>();
        for (Map.Entry<String, RefusedForm> form : forms.entrySet()) {
            if (form.getValue().path().equals(path) && which.test(form.getValue())) {
                found.add(form.getValue());
            }
        }
        return found;
    }

    /**
     * @param before what it replaces; null for nothing
     */
    boolean fitsInPlaceOf(SessionForms before) {
        boolean sameShare = before != null && before.share.equals(share);
        return share.hasRoomFor(size() - (sameShare ? before.size() : 0));
    }

    private long size() {
        return forms.values().stream().mapToLong(RefusedForm::size).sum();
    }

    @Override
    public void valueBound(HttpSessionBindingEvent event) {
        share.add(size());
    }

    @Override
    public void valueUnbound(HttpSessionBindingEvent event) {
        share.add(-size());
    }
}
