package org.aftersale.settings;

import java.util.Arrays;
import java.util.List;
import org.aftersale.shared.FieldErrors;

/** Yes or no. */
public class YesNoSetting extends Setting<Boolean> {

    private static final String YES = "true";
    private static final String NO = "false";

    public YesNoSetting(String group, String key, SettingDefault byDefault) {
        super(group, key, byDefault);
    }

    /** The values of its field. */
    public static List<String> choices() {
        return Arrays.asList(YES, NO);
    }

    @Override
    protected Boolean parse(String text) {
        if (!choices().contains(text.trim())) {
            throw new IllegalArgumentException("neither true nor false");
        }
        return YES.equals(text.trim());
    }

    @Override
    protected String format(Boolean value) {
        return value.toString();
    }

    @Override
    protected String read(SettingInput input, FieldErrors errors) {
        String typed = input.text(this);
        if (!choices().contains(typed)) {
            errors.add(SettingInput.field(this), "aftersale.error.setting.choice");
        }
        return typed;
    }
}
