package org.aftersale.admin.refund;

import javax.servlet.http.HttpServletRequest;
import org.aftersale.refund.Payout;
import org.aftersale.refund.Refund;
import org.aftersale.render.form.KeptForms;
import org.aftersale.render.form.RefusedForm;
import org.aftersale.shared.FieldErrors;

/** The rejected input of one of the forms of a refund's page. */
final class RefundActionInput {

    /** The form that rejects a refund. */
    static final long REJECT = 0;

    private final Long form;
    private final String text;
    FieldErrors errors = new FieldErrors();
    String notice;
    String warning;

    private RefundActionInput(Long form, String text) {
        this.form = form;
        this.text = text == null ? "" : text;
    }

    static RefundActionInput none() {
        return new RefundActionInput(null, "");
    }

    /**
     * @param form a payout's id, or {@link #REJECT}
     */
    static RefundActionInput into(long form, String text) {
        return new RefundActionInput(form, text);
    }

    /** Input from before the session ended, to be reviewed and submitted again. */
    static RefundActionInput kept(HttpServletRequest request, Refund refund) {
        String address = RefundAdminPaths.refund(refund.getNumber());
        RefusedForm refused = KeptForms.of(request, address + "/refuse");
        if (refused != null) {
            return into(REJECT, refused.field("words")).warning("aftersale.restored.text");
        }
        for (Payout payout : refund.getPayouts()) {
            RefusedForm act = KeptForms.of(request, address + "/payouts/" + payout.getId());
            if (act != null) {
                return into(payout.getId(), act.field("words")).warning("aftersale.restored.text");
            }
        }
        return none();
    }

    RefundActionInput errors(FieldErrors found) {
        errors = found;
        return this;
    }

    RefundActionInput notice(String key) {
        notice = key;
        return this;
    }

    RefundActionInput warning(String key) {
        warning = key;
        return this;
    }

    String text(long of) {
        return isOf(of) ? text : "";
    }

    FieldErrors errors(long of) {
        return isOf(of) ? errors : new FieldErrors();
    }

    private boolean isOf(long of) {
        return form != null && form == of;
    }
}
