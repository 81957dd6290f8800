package org.aftersale.admin.returns;

import java.util.LinkedHashMap;
import java.util.Map;
import javax.servlet.http.HttpServletRequest;
import org.aftersale.render.form.FormOutcome;
import org.aftersale.render.form.KeptForms;
import org.aftersale.render.form.RefusedForm;
import org.aftersale.shared.FieldErrors;
import org.aftersale.shared.form.FormFields;

/** What was typed on a return's page, unchecked, and what was said to it. */
final class ReturnDeskInput {

    static final String RECEIVED = "received_";
    static final String DECISION = "decision_";

    private static final String[] ACTS = {"refuse", "receive", "inspect"};

    private final Map<String, String[]> fields;
    FieldErrors errors = new FieldErrors();
    String notice;
    String warning;

    private ReturnDeskInput(Map<String, String[]> fields) {
        this.fields = fields;
    }

    @SuppressWarnings("unchecked")
    static ReturnDeskInput of(HttpServletRequest request) {
        return new ReturnDeskInput(request.getParameterMap());
    }

    /** What was typed before the session ended; nothing if it did not. */
    static ReturnDeskInput kept(HttpServletRequest request, String number) {
        for (String act : ACTS) {
            RefusedForm form = KeptForms.of(request, ReturnAdminPaths.of(number) + '/' + act);
            if (form != null) {
                ReturnDeskInput input = new ReturnDeskInput(form.fields());
                input.warning = "aftersale.restored.text";
                return input;
            }
        }
        return new ReturnDeskInput(new LinkedHashMap<String, String[]>());
    }

    ReturnDeskInput refused(FormOutcome outcome) {
        errors = outcome.getErrors();
        warning = outcome.isOvertaken() ? "aftersale.error.conflict" : null;
        return this;
    }

    /** What was typed; {@code otherwise} if the field was not sent. */
    String field(String name, String otherwise) {
        String typed = FormFields.first(fields, name);
        return typed == null ? otherwise : typed;
    }
}
