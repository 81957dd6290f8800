package org.aftersale.admin.settings;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.aftersale.render.PageModel;
import org.aftersale.settings.EditedSetting;
import org.aftersale.settings.Setting;
import org.aftersale.settings.SettingChange;
import org.aftersale.settings.SettingInput;
import org.aftersale.settings.SettingOrigin;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Lays out settings and their changes for the template. */
@Component("aftersaleSettingModels")
public class SettingModels {

    /** The prefix of a setting's texts; its key follows. */
    static final String TEXT = "aftersale.setting.";

    @Autowired protected List<SettingView> views;

    /**
     * @param changes the latest of the group, to tell who changed the setting meanwhile
     */
    PageModel field(
            EditedSetting now, SettingInput input, List<SettingChange> changes, Locale locale) {
        Setting<?> setting = now.getSetting();
        String seen = input.seen(setting);
        boolean overtaken = seen != null && !now.is(seen);
        PageModel field =
                view(setting)
                        .field(now, seen == null ? null : input, locale)
                        .with("key", setting.getKey())
                        .with("property", setting.getProperty())
                        .with("byDefault", words(setting, setting.getDefaultText(), locale))
                        .with("isDefault", now.isDefault())
                        .with("seenName", SettingInput.seenField(setting))
                        .with("seen", now.getText());
        return overtaken ? field.with("meanwhile", meanwhile(now, changes, locale)) : field;
    }

    private PageModel meanwhile(EditedSetting now, List<SettingChange> changes, Locale locale) {
        PageModel meanwhile =
                PageModel.create().with("words", words(now.getSetting(), now.getText(), locale));
        changes.stream()
                .filter(change -> change.getKey().equals(now.getSetting().getKey()))
                .filter(change -> change.getVersion() == now.getVersion())
                .forEach(
                        change ->
                                meanwhile
                                        .with("by", change.getStaffName())
                                        .with("at", change.getChangedAt()));
        return meanwhile;
    }

    /**
     * @param now the settings of the group, of which the latest change can be undone
     */
    PageModel change(SettingChange change, List<EditedSetting> now, Locale locale) {
        PageModel model =
                PageModel.create()
                        .with("id", change.getId())
                        .with("key", change.getKey())
                        .with("by", change.getStaffName())
                        .with("at", change.getChangedAt())
                        .with("undo", change.getUndoesId() != null)
                        .with("toDefault", change.getAfterOrigin() == SettingOrigin.DEFAULT)
                        .with("before", Collections.emptyList())
                        .with("after", Collections.emptyList());
        for (EditedSetting each : now) {
            if (each.getSetting().getKey().equals(change.getKey())) {
                List<String> before = words(each.getSetting(), change.getBefore(), locale);
                List<String> after = words(each.getSetting(), change.getAfter(), locale);
                model.with("before", without(before, after))
                        .with("after", without(after, before))
                        .with("canUndo", each.getVersion() == change.getVersion());
            }
        }
        return model;
    }

    private static List<String> without(List<String> lines, List<String> others) {
        List<String> left = new ArrayList<String>(lines);
        left.removeAll(others);
        return left;
    }

    private List<String> words(Setting<?> setting, String text, Locale locale) {
        return view(setting).words(setting, text, locale);
    }

    private SettingView view(Setting<?> setting) {
        return views.stream()
                .filter(view -> view.shows(setting))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No view for " + setting.getClass()));
    }
}
