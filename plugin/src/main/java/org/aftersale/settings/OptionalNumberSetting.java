package org.aftersale.settings;

import java.util.OptionalInt;
import org.aftersale.shared.FieldErrors;
import org.aftersale.shared.UserText;
import org.aftersale.shared.form.FormNumbers;

/** A whole number within bounds, or none. */
public class OptionalNumberSetting extends Setting<OptionalInt> {

    private static final int DIGITS = 9;
    private static final int NONE = -1;

    private final int least;
    private final int most;

    /**
     * @param least not below zero
     */
    public OptionalNumberSetting(
            String group, String key, SettingDefault byDefault, int least, int most) {
        super(group, key, byDefault);
        this.least = least;
        this.most = most;
    }

    /** A number that is always the same, or always none; for code that is built by hand. */
    public static OptionalNumberSetting of(OptionalInt number) {
        String text = number.isPresent() ? String.valueOf(number.getAsInt()) : "";
        return new OptionalNumberSetting(
                "fixed", "fixed", new SettingDefault("fixed", text), 0, Integer.MAX_VALUE);
    }

    @Override
    protected OptionalInt parse(String text) {
        String number = text.trim();
        if (number.isEmpty()) {
            return OptionalInt.empty();
        }
        int value = FormNumbers.number(number, DIGITS, NONE);
        if (value == NONE) {
            throw new IllegalArgumentException("no whole number");
        }
        return OptionalInt.of(value);
    }

    @Override
    protected String format(OptionalInt value) {
        return value.isPresent() ? String.valueOf(value.getAsInt()) : "";
    }

    @Override
    protected String read(SettingInput input, FieldErrors errors) {
        String typed = input.text(this);
        if (typed != null && UserText.normalize(typed).isEmpty()) {
            return "";
        }
        int number = FormNumbers.number(typed == null ? "" : typed.trim(), DIGITS, NONE);
        if (number < least || number > most) {
            errors.add(SettingInput.field(this), "aftersale.error.setting.number", least, most);
        }
        return String.valueOf(number);
    }
}
