package org.aftersale.settings;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Forms of settings, and a second node. */
public final class SettingsFixture {

    private SettingsFixture() {}

    /** A form that was made while the setting had the value that was seen. */
    public static SettingInput typed(Setting<?> setting, String typed, String seen) {
        return form(
                Locale.US,
                SettingInput.field(setting),
                typed,
                SettingInput.seenField(setting),
                seen);
    }

    /** A form with these names and values. */
    public static SettingInput form(Locale locale, String... namesAndValues) {
        Map<String, String[]> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put(namesAndValues[i], new String[] {namesAndValues[i + 1]});
        }
        return new SettingInput(fields, locale);
    }

    /** The value that applies on another node. */
    public static <T> T on(SettingSnapshot node, Setting<T> setting) {
        return setting.in(node);
    }

    /** What nobody should be able to set a number to; no number is among them. */
    public static List<String> noNumbers() {
        return Arrays.asList(
                "",
                " ",
                "-1",
                "+3",
                "3.0",
                "3,5",
                "1e1",
                "0x3",
                "three",
                "3 days",
                "\u0663",
                "\uff13",
                "3\u200b",
                "\u202e3",
                "99999999999999999999",
                "<script>alert(1)</script>",
                "'; drop table AFS_SETTING; --",
                String.join("", Collections.nCopies(10_000, "9")));
    }
}
