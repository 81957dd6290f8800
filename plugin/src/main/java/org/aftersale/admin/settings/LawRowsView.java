package org.aftersale.admin.settings;

import java.util.Map;
import javax.servlet.http.HttpServletRequest;
import org.aftersale.law.rule.LawRule;
import org.aftersale.law.rule.LawRuleText;
import org.aftersale.law.rule.RuleOption;
import org.aftersale.regime.rule.LawRowRequest;
import org.aftersale.shared.form.FormFields;
import org.springframework.ui.Model;

/** A request for the page of the law, what was typed, and what the page has to say. */
final class LawRowsView extends EditedPageView {

    LawRowRequest form = new LawRowRequest();

    LawRowsView(HttpServletRequest request, Model model) {
        super(request, model);
    }

    static LawRowRequest form(Map<String, String[]> fields) {
        LawRowRequest form = new LawRowRequest();
        form.country = FormFields.text(fields, "country");
        form.rule = FormFields.text(fields, "rule");
        form.from = FormFields.text(fields, "from");
        form.to = FormFields.text(fields, "to");
        form.value = FormFields.text(fields, "value");
        form.unit = FormFields.text(fields, "unit");
        form.option = FormFields.text(fields, "option");
        form.source = FormFields.text(fields, "source");
        form.row = FormFields.text(fields, "row");
        form.seen = FormFields.text(fields, "seen");
        return form;
    }

    /** A form with what the row says. */
    static LawRowRequest form(LawRule rule) {
        LawRowRequest form = new LawRowRequest();
        form.country = rule.getCountry();
        form.rule = rule.getCode().name();
        form.from = rule.getFrom() == null ? "" : rule.getFrom().toString();
        form.to = rule.getTo() == null ? "" : rule.getTo().toString();
        form.value = rule.getUnit() == null ? "" : String.valueOf(rule.getValue());
        form.unit = rule.getUnit() == null ? "" : rule.getUnit().name();
        form.option = rule.getOption() == RuleOption.NONE ? "" : rule.getOption().name();
        form.source = rule.getRecord().getSource();
        form.row = rule.getKey();
        form.seen = LawRuleText.line(rule);
        return form;
    }
}
