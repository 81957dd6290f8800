package org.aftersale.settings;

import org.aftersale.shared.FieldErrors;
import org.aftersale.shared.TextLength;
import org.aftersale.shared.UserText;

/** A text of several lines that may be empty. */
public class TextSetting extends Setting<String> {

    private final TextLength limit;

    /**
     * @param most characters that people see
     */
    public TextSetting(String group, String key, SettingDefault byDefault, int most) {
        super(group, key, byDefault);
        this.limit = TextLength.of(most, 4 * most);
    }

    @Override
    protected String parse(String text) {
        return text;
    }

    @Override
    protected String format(String value) {
        return UserText.normalize(value);
    }

    @Override
    protected String read(SettingInput input, FieldErrors errors) {
        String text = UserText.normalize(input.text(this));
        if (limit.isExceededBy(text)) {
            errors.add(
                    SettingInput.field(this),
                    "aftersale.error.setting.long",
                    limit.getMost(),
                    limit.length(text));
        }
        return text;
    }
}
