package org.aftersale.render.form;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import javax.servlet.http.HttpSessionBindingEvent;
import javax.servlet.http.HttpSessionBindingListener;

/**
 * The forms kept in one session: one per form path, three at most, all of the same owner. Counts
 * what all sessions of this server keep together, so that nobody can fill the memory.
 */
final class SessionForms implements Serializable, HttpSessionBindingListener {

    /** The limit of one server, in characters: about 16 MB. */
    static final long MAX_TOTAL_BYTES = 8L * 1024 * 1024;

    private static final long serialVersionUID = 1L;
    private static final int MAX_FORMS = 3;
    private static final AtomicLong TOTAL = new AtomicLong();

    private final LinkedHashMap<String, RefusedForm> forms;

    private SessionForms(LinkedHashMap<String, RefusedForm> forms) {
        this.forms = forms;
    }

    static SessionForms empty() {
        return new SessionForms(new LinkedHashMap<>());
    }

    /**
     * A copy with that form added, without other owners' forms and without the oldest if there are
     * too many.
     */
    SessionForms with(RefusedForm form) {
        LinkedHashMap<String, RefusedForm> updated =
                isOf(form.owner()) ? new LinkedHashMap<>(forms) : new LinkedHashMap<>();
        updated.remove(form.address());
        updated.put(form.address(), form);
        if (updated.size() > MAX_FORMS) {
            updated.remove(updated.keySet().iterator().next());
        }
        return new SessionForms(updated);
    }

    SessionForms without(String address) {
        LinkedHashMap<String, RefusedForm> remaining = new LinkedHashMap<>(forms);
        remaining.remove(address);
        return new SessionForms(remaining);
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
        long growth = size() - (before == null ? 0 : before.size());
        return growth <= 0 || TOTAL.get() + growth <= MAX_TOTAL_BYTES;
    }

    private long size() {
        return forms.values().stream().mapToLong(RefusedForm::size).sum();
    }

    @Override
    public void valueBound(HttpSessionBindingEvent event) {
        TOTAL.addAndGet(size());
    }

    @Override
    public void valueUnbound(HttpSessionBindingEvent event) {
        TOTAL.addAndGet(-size());
    }
}
