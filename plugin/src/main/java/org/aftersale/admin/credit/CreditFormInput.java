package org.aftersale.admin.credit;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.servlet.http.HttpServletRequest;
import org.aftersale.admin.refund.RefundAdminPaths;
import org.aftersale.credit.CreditForm;
import org.aftersale.credit.ReversalForm;
import org.aftersale.credit.ledger.CreditGrant;
import org.aftersale.render.form.FormKeys;
import org.aftersale.render.form.KeptForms;
import org.aftersale.render.form.RefusedForm;
import org.aftersale.shared.FieldErrors;

/** What was typed into one of the forms of a customer's store credit, and not taken. */
final class CreditFormInput {

    /** The form that grants. */
    static final long GRANT = 0;

    private final Long form;
    private final Map<String, String[]> fields;
    private boolean keyUsed;
    FieldErrors errors = new FieldErrors();
    String notice;
    String warning;

    private CreditFormInput(Long form, Map<String, String[]> fields) {
        this.form = form;
        this.fields = fields;
    }

    static CreditFormInput none() {
        return new CreditFormInput(null, Collections.<String, String[]>emptyMap());
    }

    /**
     * @param form a grant's id, for the form that takes it back, or {@link #GRANT}
     */
    static CreditFormInput into(long form, Map<String, String[]> fields) {
        return new CreditFormInput(form, fields);
    }

    /** What came after the session had ended, to be looked at and sent once more. */
    static CreditFormInput kept(
            HttpServletRequest request, long customer, List<CreditGrant> grants) {
        String address = RefundAdminPaths.credit(customer);
        RefusedForm refused = KeptForms.of(request, address + "/grant");
        if (refused != null) {
            return into(GRANT, refused.fields()).warning("aftersale.restored.text");
        }
        for (CreditGrant grant : grants) {
            RefusedForm back =
                    KeptForms.of(request, RefundAdminPaths.reversal(customer, grant.getId()));
            if (back != null) {
                return into(grant.getId(), back.fields()).warning("aftersale.restored.text");
            }
        }
        return none();
    }

    CreditFormInput errors(FieldErrors found) {
        errors = found;
        return this;
    }

    /** The key belongs to an act that was done: the form gets another one. */
    CreditFormInput keyUsed() {
        keyUsed = true;
        return this;
    }

    CreditFormInput notice(String key) {
        notice = key;
        return this;
    }

    CreditFormInput warning(String key) {
        warning = key;
        return this;
    }

    boolean isOf(long of) {
        return form != null && form == of;
    }

    String field(long of, String name) {
        String[] values = isOf(of) ? fields.get(name) : null;
        return values == null || values.length == 0 || values[0] == null ? "" : values[0];
    }

    String key(long of) {
        return isOf(of) && !keyUsed ? FormKeys.checked(field(of, "key")) : FormKeys.fresh();
    }

    FieldErrors errors(long of) {
        return isOf(of) ? errors : new FieldErrors();
    }

    CreditForm grant(Locale locale) {
        CreditForm typed = new CreditForm();
        typed.amount = field(GRANT, "amount");
        typed.currency = field(GRANT, "currency");
        typed.reason = field(GRANT, "reason");
        typed.note = field(GRANT, "note");
        typed.reference = field(GRANT, "reference");
        typed.lastDay = field(GRANT, "lastDay");
        typed.locale = locale;
        typed.requestKey = key(GRANT);
        return typed;
    }

    ReversalForm reversal(Locale locale) {
        ReversalForm typed = new ReversalForm();
        typed.amount = field(form, "amount");
        typed.reason = field(form, "reason");
        typed.note = field(form, "note");
        typed.locale = locale;
        typed.requestKey = key(form);
        return typed;
    }
}
