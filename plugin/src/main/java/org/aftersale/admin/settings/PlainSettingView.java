package org.aftersale.admin.settings;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.aftersale.render.PageModel;
import org.aftersale.render.PageTexts;
import org.aftersale.settings.ChoiceSetting;
import org.aftersale.settings.EditedSetting;
import org.aftersale.settings.NumberSetting;
import org.aftersale.settings.OptionalNumberSetting;
import org.aftersale.settings.RateSetting;
import org.aftersale.settings.Setting;
import org.aftersale.settings.SettingInput;
import org.aftersale.settings.TextSetting;
import org.aftersale.settings.YesNoSetting;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Settings with one field: numbers, texts, choices, yes and no. */
@Component("aftersalePlainSettingView")
public class PlainSettingView implements SettingView {

    @Autowired protected PageTexts texts;

    @Override
    public boolean shows(Setting<?> setting) {
        return setting instanceof NumberSetting
                || setting instanceof OptionalNumberSetting
                || setting instanceof RateSetting
                || setting instanceof TextSetting
                || setting instanceof ChoiceSetting
                || setting instanceof YesNoSetting;
    }

    @Override
    public PageModel field(EditedSetting now, SettingInput input, Locale locale) {
        Setting<?> setting = now.getSetting();
        String typed = input == null ? null : input.text(setting);
        String value = typed == null ? now.getText() : typed;
        PageModel field =
                PageModel.create().with("name", SettingInput.field(setting)).with("value", value);
        if (setting instanceof NumberSetting
                || setting instanceof OptionalNumberSetting
                || setting instanceof RateSetting) {
            return field.with("kind", "number");
        }
        if (setting instanceof TextSetting) {
            return field.with("kind", "text");
        }
        return field.with("kind", "choice").with("options", options(setting, value, locale));
    }

    private List<PageModel> options(Setting<?> setting, String chosen, Locale locale) {
        List<String> codes =
                setting instanceof ChoiceSetting
                        ? ((ChoiceSetting) setting).getChoices()
                        : YesNoSetting.choices();
        List<PageModel> options = new ArrayList<PageModel>();
        for (String code : codes) {
            options.add(
                    PageModel.create()
                            .with("code", code)
                            .with("label", label(setting, code, locale))
                            .with("selected", code.equals(chosen)));
        }
        return options;
    }

    private String label(Setting<?> setting, String code, Locale locale) {
        return setting instanceof ChoiceSetting
                ? texts.text(locale, SettingModels.TEXT + setting.getKey() + '.' + code)
                : texts.text(locale, "aftersale.setting.yes-no." + code);
    }

    @Override
    public List<String> words(Setting<?> setting, String text, Locale locale) {
        if (text.isEmpty()) {
            return Collections.emptyList();
        }
        boolean coded = setting instanceof ChoiceSetting || setting instanceof YesNoSetting;
        return Collections.singletonList(coded ? label(setting, text, locale) : text);
    }
}
