package org.aftersale.admin.refund;

import javax.servlet.http.HttpServletRequest;
import org.aftersale.render.form.KeptForms;
import org.aftersale.render.form.RefusedForm;

/**
 * What had been typed into a refund's form when the session ended, to be looked at once more: what
 * came too late is never paid.
 */
final class KeptRefundForm {

    private KeptRefundForm() {}

    static RefundFormInput of(HttpServletRequest request, String order) {
        RefusedForm form = sent(request, order, "/refund");
        if (form == null) {
            form = sent(request, order, "/preview");
        }
        return form == null
                ? RefundFormInput.none()
                : RefundFormInput.of(form.fields()).warning("aftersale.restored.text");
    }

    /** By the address as the dispatcher reads it, that is, decoded. */
    private static RefusedForm sent(HttpServletRequest request, String order, String act) {
        return KeptForms.of(request, "/aftersale/orders/" + order + act);
    }
}
