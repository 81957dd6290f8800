package org.aftersale.admin.settings;

import java.util.Map;
import javax.servlet.http.HttpServletRequest;
import org.aftersale.shared.form.FormFields;
import org.aftersale.withdrawal.exemption.ExemptMarkRequest;
import org.springframework.ui.Model;

/** A request for the page of exempt goods, what was typed, and what the page has to say. */
final class ExemptGoodsView extends EditedPageView {

    ExemptMarkRequest form = new ExemptMarkRequest();

    ExemptGoodsView(HttpServletRequest request, Model model) {
        super(request, model);
    }

    boolean isRefused() {
        return overtaken || !errors.isEmpty();
    }

    static ExemptMarkRequest form(Map<String, String[]> fields) {
        ExemptMarkRequest form = new ExemptMarkRequest();
        form.kind = FormFields.text(fields, "kind");
        form.goods = FormFields.text(fields, "goods");
        form.chosen = FormFields.text(fields, "chosen");
        form.exemption = FormFields.text(fields, "exemption");
        form.seen = FormFields.text(fields, "seen");
        return form;
    }
}
