package org.aftersale.settings;

import java.util.Collections;
import java.util.List;
import org.aftersale.shared.FieldErrors;

/**
 * One of several codes, whose texts are the messages {@code aftersale.setting.<key>.<code>}. A
 * default that is none of them is the first.
 */
public class ChoiceSetting extends Setting<String> {

    private final List<String> choices;

    public ChoiceSetting(String group, String key, SettingDefault byDefault, List<String> choices) {
        super(group, key, byDefault);
        this.choices = Collections.unmodifiableList(choices);
    }

    /** A choice that is always the same, for code that is built by hand. */
    public static ChoiceSetting of(String code) {
        return new ChoiceSetting(
                "fixed",
                "fixed",
                new SettingDefault("fixed", code),
                Collections.singletonList(code));
    }

    public List<String> getChoices() {
        return choices;
    }

    /** Whether this code is chosen now. */
    public boolean is(String code) {
        return get().equals(code);
    }

    @Override
    protected String parse(String text) {
        return choices.contains(text.trim()) ? text.trim() : choices.get(0);
    }

    @Override
    protected String format(String value) {
        return value;
    }

    @Override
    protected String read(SettingInput input, FieldErrors errors) {
        String typed = input.text(this);
        if (!choices.contains(typed)) {
            errors.add(SettingInput.field(this), "aftersale.error.setting.choice");
        }
        return typed;
    }
}
