package org.aftersale.admin.money;

import javax.servlet.http.HttpServletRequest;
import org.aftersale.payout.PayoutImpl;
import org.aftersale.payout.RefundImpl;
import org.aftersale.render.KeptForms;
import org.aftersale.render.RefusedForm;
import org.aftersale.shared.FieldErrors;

/** What was typed into one of the forms of a refund's page and not taken. */
final class TypedWords {

    /** The form that sends a refund back. */
    static final long REFUSE = 0;

    private final Long form;
    private final String words;
    FieldErrors errors = new FieldErrors();
    String notice;
    String warning;

    private TypedWords(Long form, String words) {
        this.form = form;
        this.words = words == null ? "" : words;
    }

    static TypedWords none() {
        return new TypedWords(null, "");
    }

    /**
     * @param form a payout's id, or {@link #REFUSE}
     */
    static TypedWords into(long form, String words) {
        return new TypedWords(form, words);
    }

    /** What came after the session had ended, to be looked at and sent once more. */
    static TypedWords kept(HttpServletRequest request, RefundImpl refund) {
        String address = MoneyAddresses.refund(refund.getNumber());
        RefusedForm refused = KeptForms.of(request, address + "/refuse");
        if (refused != null) {
            return into(REFUSE, refused.field("words")).warning("aftersale.restored.text");
        }
        for (PayoutImpl payout : refund.getPayouts()) {
            RefusedForm act = KeptForms.of(request, address + "/payouts/" + payout.getId());
            if (act != null) {
                return into(payout.getId(), act.field("words")).warning("aftersale.restored.text");
            }
        }
        return none();
    }

    TypedWords errors(FieldErrors found) {
        errors = found;
        return this;
    }

    TypedWords notice(String key) {
        notice = key;
        return this;
    }

    TypedWords warning(String key) {
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
