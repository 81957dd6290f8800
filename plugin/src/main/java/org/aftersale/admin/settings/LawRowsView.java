package org.aftersale.admin.settings;

import java.util.Map;
import javax.servlet.http.HttpServletRequest;
import org.aftersale.law.rule.LawRule;
import org.aftersale.law.rule.LawRuleText;
import org.aftersale.law.rule.RuleOption;
import org.aftersale.regime.rule.LawRowRequest;
import org.aftersale.shared.FieldErrors;
import org.springframework.ui.Model;

/** A request for the page of the law, what was typed, and what the page has to say. */
final class LawRowsView {

    final HttpServletRequest request;
    final Model model;
    LawRowRequest form = new LawRowRequest();

    /** Whether somebody else was faster, so that the form shows both rows. */
    boolean overtaken;

    FieldErrors errors = new FieldErrors();
    String notice;
    String warning;

    LawRowsView(HttpServletRequest request, Model model) {
        this.request = request;
        this.model = model;
    }

    static LawRowRequest form(Map<String, String[]> fields) {
        LawRowRequest form = new LawRowRequest();
        form.country = field(fields, "country");
        form.rule = field(fields, "rule");
        form.from = field(fields, "from");
        form.to = field(fields, "to");
        form.value = field(fields, "value");
        form.unit = field(fields, "unit");
        form.option = field(fields, "option");
        form.source = field(fields, "source");
        form.row = field(fields, "row");
        form.seen = field(fields, "seen");
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

    static String field(Map<String, String[]> fields, String name) {
        String[] values = fields.get(name);
        return values == null || values.length == 0 ? "" : values[0];
    }
}
