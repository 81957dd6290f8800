package org.aftersale.admin.refund;

import javax.servlet.http.HttpServletRequest;
import org.aftersale.render.form.KeptForms;
import org.aftersale.render.form.RefusedForm;

/**
 * The input of a refund form from before the session ended, to be reviewed again: a form that was
 * submitted too late is never paid.
 */
final class KeptRefundForm {

    private KeptRefundForm() {}

    static RefundFormInput of(HttpServletRequest request, String order) {
        RefusedForm form = sent(request, order, RefundAdminPaths.ASK);
        if (form == null) {
            form = sent(request, order, RefundAdminPaths.PREVIEW);
        }
        return form == null
                ? RefundFormInput.none()
                : RefundFormInput.of(form.fields()).warning("aftersale.restored.text");
    }

    private static RefusedForm sent(HttpServletRequest request, String order, String path) {
        return KeptForms.of(request, path, form -> order.equals(form.field("order")));
    }
}
