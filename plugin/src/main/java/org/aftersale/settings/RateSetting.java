package org.aftersale.settings;

import java.util.regex.Pattern;
import org.aftersale.shared.FieldErrors;
import org.aftersale.shared.UserText;

/** So many in a period, such as {@code 20/1h}; empty: no limit. */
public class RateSetting extends Setting<String> {

    /** What the rate limits of the shop read. */
    private static final Pattern RATE = Pattern.compile("[1-9]\\d{0,5}/(?!0+[smhd])\\d{1,4}[smhd]");

    public RateSetting(String group, String key, SettingDefault byDefault) {
        super(group, key, byDefault);
    }

    @Override
    protected String parse(String text) {
        String rate = text.trim();
        if (rate.isEmpty() || rate.equals("0")) {
            return "";
        }
        if (!RATE.matcher(rate).matches()) {
            throw new IllegalArgumentException("expected for example 20/1h, or nothing");
        }
        return rate;
    }

    @Override
    protected String format(String value) {
        return value;
    }

    @Override
    protected String read(SettingInput input, FieldErrors errors) {
        String typed = input.text(this);
        try {
            return parse(UserText.line(typed == null ? "?" : typed));
        } catch (IllegalArgumentException e) {
            errors.add(SettingInput.field(this), "aftersale.error.setting.rate");
            return "";
        }
    }
}
