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
import org.aftersale.shared.form.FormFields;

/** The rejected input of one of the forms of a customer's store credit. */
final class CreditFormInput {

    /** The form that grants credit. */
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
     * @param form the id of the grant that the form reverses, or {@link #GRANT}
     */
    static CreditFormInput into(long form, Map<String, String[]> fields) {
        return new CreditFormInput(form, fields);
    }

    /** Input from before the session ended, to be reviewed and submitted again. */
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

    /** The key belongs to a completed action; the form gets a new one. */
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
        return isOf(of) ? FormFields.text(fields, name) : "";
    }

    String key(long of) {
        return isOf(of) && !keyUsed ? FormKeys.checked(field(of, "key")) : FormKeys.generate();
    }

    FieldErrors errors(long of) {
        return isOf(of) ? errors : new FieldErrors();
    }

    CreditForm grant(Locale locale) {
        CreditForm input = new CreditForm();
        input.amount = field(GRANT, "amount");
        input.currency = field(GRANT, "currency");
        input.reason = field(GRANT, "reason");
        input.note = field(GRANT, "note");
        input.reference = field(GRANT, "reference");
        input.lastDay = field(GRANT, "lastDay");
        input.locale = locale;
        input.requestKey = key(GRANT);
        return input;
    }

    ReversalForm reversal(Locale locale) {
        ReversalForm input = new ReversalForm();
        input.amount = field(form, "amount");
        input.reason = field(form, "reason");
        input.note = field(form, "note");
        input.locale = locale;
        input.requestKey = key(form);
        return input;
    }
}
