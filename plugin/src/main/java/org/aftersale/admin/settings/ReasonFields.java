package org.aftersale.admin.settings;

import org.aftersale.claim.reason.ReasonForm;
import org.aftersale.claim.reason.ReasonSetting;
import org.aftersale.render.PageModel;
import org.aftersale.settings.SettingInput;

/** The fields of one reason in the form of its list. */
final class ReasonFields {

    private final ReasonSetting setting;
    private final String code;
    private final SettingInput input;

    /**
     * @param input what was typed; null to show what is stored
     */
    ReasonFields(ReasonSetting setting, String code, SettingInput input) {
        this.setting = setting;
        this.code = code;
        this.input = input;
    }

    PageModel text(String prefix, String stored) {
        String part = prefix + code;
        String typed = input == null ? null : input.text(setting, part);
        return field(part).with("value", typed == null ? stored : typed);
    }

    PageModel tick(String prefix, boolean stored) {
        String part = prefix + code;
        boolean sent =
                input != null
                        && (code.equals(ReasonForm.NEW)
                                || input.text(setting, ReasonForm.POSITION + code) != null);
        return field(part).with("checked", sent ? input.text(setting, part) != null : stored);
    }

    private PageModel field(String part) {
        return PageModel.create()
                .with("id", "afs-" + setting.getKey() + '-' + part)
                .with("name", SettingInput.field(setting, part));
    }
}
