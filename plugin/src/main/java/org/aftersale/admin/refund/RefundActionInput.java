package org.aftersale.admin.refund;

import javax.servlet.http.HttpServletRequest;
import org.aftersale.refund.Payout;
import org.aftersale.refund.Refund;
import org.aftersale.render.form.KeptForms;
import org.aftersale.render.form.RefusedForm;
import org.aftersale.shared.FieldErrors;

/** What was typed into one of the forms of a refund's page and not taken. */
final class RefundActionInput {

    /** The form that sends a refund back. */
    static final long REFUSE = 0;

    private final Long form;
    private final String words;
    FieldErrors errors = new FieldErrors();
    String notice;
    String warning;

    private RefundActionInput(Long form, String words) {
        this.form = form;
        this.words = words == null ? "" : words;
    }

    static RefundActionInput none() {
        return new RefundActionInput(null, "");
    }

    /**
     * @param form a payout's id, or {@link #REFUSE}
     */
    static RefundActionInput into(long form, String words) {
        return new RefundActionInput(form, words);
    }

    /** What came after the session had ended, to be looked at and sent once more. */
    static RefundActionInput kept(HttpServletRequest request, Refund refund) {
        String address = RefundAdminPaths.refund(refund.getNumber());
        RefusedForm refused = KeptForms.of(request, address + "/refuse");
        if (refused != null) {
            return into(REFUSE, refused.field("words")).warning("aftersale.restored.text");
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

    String words(long of) {
        return isOf(of) ? words : "";
    }

    FieldErrors errors(long of) {
        return isOf(of) ? errors : new FieldErrors();
    }

    private boolean isOf(long of) {
        return form != null && form == of;
    }
}
