package org.aftersale.admin.settings;

import java.util.Map;
import javax.servlet.http.HttpServletRequest;
import org.aftersale.shared.FieldErrors;
import org.aftersale.withdrawal.exemption.ExemptMarkRequest;
import org.springframework.ui.Model;

/** A request for the page of exempt goods, what was typed, and what the page has to say. */
final class ExemptGoodsView {

    final HttpServletRequest request;
    final Model model;
    ExemptMarkRequest form = new ExemptMarkRequest();

    /** Whether somebody else was faster, so that the form shows both values. */
    boolean overtaken;

    FieldErrors errors = new FieldErrors();
    String notice;
    String warning;

    ExemptGoodsView(HttpServletRequest request, Model model) {
        this.request = request;
        this.model = model;
    }

    boolean isRefused() {
        return overtaken || !errors.isEmpty();
    }

    static ExemptMarkRequest form(Map<String, String[]> fields) {
        ExemptMarkRequest form = new ExemptMarkRequest();
        form.kind = field(fields, "kind");
        form.goods = field(fields, "goods");
        form.chosen = field(fields, "chosen");
        form.exemption = field(fields, "exemption");
        form.seen = field(fields, "seen");
        return form;
    }

    private static String field(Map<String, String[]> fields, String name) {
        String[] values = fields.get(name);
        return values == null || values.length == 0 ? "" : values[0];
    }
}
