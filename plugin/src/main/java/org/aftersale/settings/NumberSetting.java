package org.aftersale.settings;

import org.aftersale.shared.FieldErrors;
import org.aftersale.shared.form.FormNumbers;

/** A whole number within bounds. The bounds are those of the form: a default may be outside. */
public class NumberSetting extends Setting<Integer> {

    private static final int DIGITS = 9;

    private final int least;
    private final int most;

    public NumberSetting(String group, String key, SettingDefault byDefault, int least, int most) {
        super(group, key, byDefault);
        this.least = least;
        this.most = most;
    }

    /** A number that is always the same, for code that is built by hand. */
    public static NumberSetting of(int number) {
        SettingDefault fixed = new SettingDefault("fixed", String.valueOf(number));
        return new NumberSetting("fixed", "fixed", fixed, number, number);
    }

    @Override
    protected Integer parse(String text) {
        return Integer.valueOf(text.trim());
    }

    @Override
    protected String format(Integer value) {
        return value.toString();
    }

    @Override
    protected String read(SettingInput input, FieldErrors errors) {
        String typed = input.text(this);
        int number = FormNumbers.number(typed == null ? "" : typed.trim(), DIGITS, least - 1);
        if (number < least || number > most) {
            errors.add(SettingInput.field(this), "aftersale.error.setting.number", least, most);
        }
        return String.valueOf(number);
    }
}
