package org.aftersale.admin.guarantee;

import org.aftersale.render.form.FormOutcome;
import org.aftersale.shared.FieldErrors;

/** What the page shows beside what is stored: rejected or restored input of one language. */
final class GuaranteeForm {

    /** Empty for none. */
    String language = "";

    /** Null: as stored. */
    String alt;

    /** Null: as stored. */
    String link;

    FieldErrors errors = new FieldErrors();
    String notice;
    String warning;

    static GuaranteeForm of(String language) {
        GuaranteeForm form = new GuaranteeForm();
        form.language = language;
        return form;
    }

    static GuaranteeForm typed(String language, String alt, String link) {
        GuaranteeForm form = of(language);
        form.alt = alt;
        form.link = link;
        return form;
    }

    void refusedBy(FormOutcome outcome) {
        errors = outcome.getErrors();
        warning = outcome.isOvertaken() ? "aftersale.guarantee.overtaken" : null;
    }
}
