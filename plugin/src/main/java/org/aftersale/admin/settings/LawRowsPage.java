package org.aftersale.admin.settings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aftersale.admin.page.AdminContainerPages;
import org.aftersale.host.StaffMember;
import org.aftersale.law.rule.LawRule;
import org.aftersale.law.rule.LawRuleText;
import org.aftersale.law.rule.RuleCode;
import org.aftersale.law.rule.RuleOption;
import org.aftersale.law.rule.RuleUnit;
import org.aftersale.regime.rule.LawRow;
import org.aftersale.regime.rule.LawRowRequest;
import org.aftersale.regime.rule.LawRowsDesk;
import org.aftersale.render.PageModel;
import org.aftersale.render.PageTexts;
import org.aftersale.render.PagerModel;
import org.aftersale.settings.EditedSetting;
import org.aftersale.settings.SettingChange;
import org.aftersale.settings.SettingsDesk;
import org.aftersale.shared.Slice;
import org.aftersale.shared.UrlEncoding;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Builds the page of the rows of the law. */
@Component("aftersaleLawRowsPage")
public class LawRowsPage {

    private static final String URL = SettingsPaths.LAW;

    @Autowired protected LawRowsDesk desk;
    @Autowired protected SettingsDesk settings;
    @Autowired protected SettingModels models;
    @Autowired protected LawWords words;
    @Autowired protected PageTexts texts;
    @Autowired protected AdminContainerPages pages;

    /**
     * @return the view name
     */
    String show(LawRowsView view, StaffMember me) {
        Locale locale = pages.locale(view.request);
        List<LawRow> rows = desk.rows(me);
        List<EditedSetting> now = settings.settings(me, LawRowsDesk.GROUP);
        int number = PagerModel.page(String.valueOf(view.request.getParameter("page")));
        Slice<SettingChange> history = settings.history(me, LawRowsDesk.GROUP, number);
        PageModel page =
                PageModel.create()
                        .with("url", URL)
                        .with("unchecked", rows.stream().filter(LawRow::isUnchecked).count())
                        .with("countries", countries(rows, locale))
                        .with("form", form(view, me, locale))
                        .with("rules", codes(RuleCode.values()))
                        .with("units", codes(RuleUnit.values()))
                        .with("options", codes(RuleOption.values()))
                        .with(
                                "history",
                                history.getItems().stream()
                                        .map(change -> models.change(change, now, locale))
                                        .collect(Collectors.toList()))
                        .with("pager", PagerModel.of(history, n -> URL + "?page=" + n))
                        .with("errors", texts.text(locale, view.errors))
                        .with("notice", view.notice)
                        .with("warning", view.warning);
        String title = texts.text(locale, "aftersale.settings.group.law");
        return pages.showSettings(view.request, view.model, "aftersale/settings-law", title, page);
    }

    private static List<String> codes(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).collect(Collectors.toList());
    }

    private List<PageModel> countries(List<LawRow> rows, Locale locale) {
        Map<String, List<PageModel>> byCountry = new LinkedHashMap<String, List<PageModel>>();
        for (LawRow row : rows) {
            byCountry
                    .computeIfAbsent(row.getRule().getCountry(), any -> new ArrayList<PageModel>())
                    .add(row(row));
        }
        List<PageModel> countries = new ArrayList<PageModel>();
        byCountry.forEach(
                (code, own) ->
                        countries.add(
                                PageModel.create()
                                        .with("code", code)
                                        .with("name", words.country(code, locale))
                                        .with("rows", own)));
        return countries;
    }

    private PageModel row(LawRow row) {
        LawRule rule = row.getRule();
        String key = UrlEncoding.value(rule.getKey());
        return PageModel.create()
                .with("key", rule.getKey())
                .with("code", rule.getCode().name())
                .with("value", rule.getUnit() == null ? null : rule.getValue())
                .with("unitCode", rule.getUnit() == null ? null : rule.getUnit().name())
                .with(
                        "optionCode",
                        rule.getOption() == RuleOption.NONE ? null : rule.getOption().name())
                .with("from", words.day(rule.getFrom()))
                .with("to", words.day(rule.getTo()))
                .with("source", rule.getRecord().getSource())
                .with("checked", words.day(row.getCheckedOn()))
                .with("by", row.getCheckedBy())
                .with("unchecked", row.isUnchecked())
                .with("own", row.isOwn())
                .with("replaced", words.day(row.getReplacedFrom()))
                .with("seen", row.isOwn() ? LawRuleText.line(rule) : null)
                .with("editUrl", URL + "?row=" + key)
                .with("copyUrl", URL + "?copy=" + key);
    }

    /** Of two people at once, the second sees what the row says now. */
    private PageModel form(LawRowsView view, StaffMember me, Locale locale) {
        LawRowRequest form = view.form;
        PageModel model =
                PageModel.create()
                        .with("country", form.country)
                        .with("rule", form.rule)
                        .with("from", form.from)
                        .with("to", form.to)
                        .with("value", form.value)
                        .with("unit", form.unit)
                        .with("option", form.option)
                        .with("source", form.source)
                        .with("row", form.row)
                        .with("seen", form.seen);
        if (!view.overtaken || form.row.isEmpty()) {
            return model;
        }
        Optional<LawRule> now = desk.own(me, form.row);
        String removed = texts.text(locale, "aftersale.law.row.removed");
        return model.with("row", now.map(LawRule::getKey).orElse(""))
                .with("seen", now.map(LawRuleText::line).orElse(""))
                .with("meanwhile", now.map(row -> words.line(row, locale)).orElse(removed));
    }
}
