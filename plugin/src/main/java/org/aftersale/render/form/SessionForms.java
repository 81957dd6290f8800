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
 * The forms kept in one session: one a form address, three at most, all of one owner. It counts
 * what all sessions of this server keep together, so that nobody fills the memory with them.
 */
final class SessionForms implements Serializable, HttpSessionBindingListener {

    /** What one server keeps for everybody, in characters: about 16 MB. */
    static final long LARGEST_TOTAL = 8L * 1024 * 1024;

    private static final long serialVersionUID = 1L;
    private static final int MOST = 3;
    private static final AtomicLong TOTAL = new AtomicLong();

    private final LinkedHashMap<String, RefusedForm> forms;

    private SessionForms(LinkedHashMap<String, RefusedForm> forms) {
        this.forms = forms;
    }

    static SessionForms empty() {
        return new SessionForms(new LinkedHashMap<>());
    }

    /** A shelf with that form too; without what is another owner's, and without the oldest. */
    SessionForms with(RefusedForm form) {
        LinkedHashMap<String, RefusedForm> more =
                isOf(form.owner()) ? new LinkedHashMap<>(forms) : new LinkedHashMap<>();
        more.remove(form.address());
        more.put(form.address(), form);
        if (more.size() > MOST) {
            more.remove(more.keySet().iterator().next());
        }
        return new SessionForms(more);
    }

    SessionForms without(String address) {
        LinkedHashMap<String, RefusedForm> fewer = new LinkedHashMap<>(forms);
        fewer.remove(address);
        return new SessionForms(fewer);
    }

    /** Whether all on it is that owner's. */
    boolean isOf(String owner) {
        return forms.values().stream().allMatch(form -> owner.equals(form.owner()));
    }

    /** The oldest first. */
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
        long grown = size() - (before == null ? 0 : before.size());
        return grown <= 0 || TOTAL.get() + grown <= LARGEST_TOTAL;
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
