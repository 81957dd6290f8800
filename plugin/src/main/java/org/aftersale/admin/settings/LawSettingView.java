package org.aftersale.admin.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.annotation.Resource;
import org.aftersale.law.rule.LawRule;
import org.aftersale.law.rule.LawRuleSource;
import org.aftersale.regime.rule.LawCheck;
import org.aftersale.regime.rule.LawChecksSetting;
import org.aftersale.regime.rule.LawRowsSetting;
import org.aftersale.render.PageModel;
import org.aftersale.render.PageTexts;
import org.aftersale.settings.EditedSetting;
import org.aftersale.settings.Setting;
import org.aftersale.settings.SettingInput;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The merchant's rows and the checks of the shipped ones, in the history: a line a row. */
@Component("aftersaleLawSettingView")
public class LawSettingView implements SettingView {

    @Resource(name = "aftersaleShippedLawRules")
    protected LawRuleSource shipped;

    @Autowired protected LawWords words;
    @Autowired protected PageTexts texts;

    @Override
    public boolean shows(Setting<?> setting) {
        return setting instanceof LawRowsSetting || setting instanceof LawChecksSetting;
    }

    /** Nothing to type: {@link LawRowsPage} has a form for one row. */
    @Override
    public PageModel field(EditedSetting now, SettingInput input, Locale locale) {
        return PageModel.create()
                .with("kind", "lines")
                .with("name", SettingInput.field(now.getSetting()))
                .with("lines", words(now.getSetting(), now.getText(), locale));
    }

    @Override
    public List<String> words(Setting<?> setting, String text, Locale locale) {
        if (setting instanceof LawRowsSetting) {
            return ((LawRowsSetting) setting)
                    .rows(text).stream()
                            .map(row -> words.line(row, locale))
                            .collect(Collectors.toList());
        }
        Map<String, LawCheck> checks = ((LawChecksSetting) setting).checks(text);
        List<String> lines = new ArrayList<String>();
        for (LawRule rule : shipped.rules()) {
            LawCheck check = checks.get(rule.getKey());
            if (check != null) {
                lines.add(line(rule, check, locale));
            }
        }
        return lines;
    }

    private String line(LawRule rule, LawCheck check, Locale locale) {
        String on = String.valueOf(check.getOn());
        return words.country(rule.getCountry(), locale)
                + ", "
                + words.rule(rule, locale)
                + " ("
                + rule.getDates()
                + "): "
                + texts.text(locale, "aftersale.law.row.checked", on, check.getBy());
    }
}
