package org.aftersale.admin.settings;

import java.util.List;
import java.util.Locale;
import org.aftersale.render.PageModel;
import org.aftersale.settings.EditedSetting;
import org.aftersale.settings.Setting;
import org.aftersale.settings.SettingInput;

/** How one type of setting is shown: its field in the form, and its values in words. */
interface SettingView {

    boolean shows(Setting<?> setting);

    /**
     * The field, with its {@code kind}, by which the template chooses a macro.
     *
     * @param input what was typed; null to show the value that applies
     */
    PageModel field(EditedSetting now, SettingInput input, Locale locale);

    /** A value in lines that can be compared one by one; none if there is nothing to say. */
    List<String> words(Setting<?> setting, String text, Locale locale);
}
