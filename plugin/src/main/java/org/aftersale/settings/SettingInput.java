package org.aftersale.settings;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.aftersale.shared.form.FormFields;

/** What was typed into the form of a group of settings, unchecked. */
public final class SettingInput {

    private static final String VALUE = "value_";
    private static final String SEEN = "seen_";
    private static final String SHOWN = "shown_";

    private final Map<String, String[]> fields;
    private final Locale locale;

    /**
     * @param locale of the reader, by which amounts are typed
     */
    public SettingInput(Map<String, String[]> fields, Locale locale) {
        this.fields = Collections.unmodifiableMap(fields);
        this.locale = locale;
    }

    public Locale getLocale() {
        return locale;
    }

    /** The name of the field of a setting that has one. */
    public static String field(Setting<?> setting) {
        return VALUE + setting.getKey();
    }

    /** The name of one of several fields of a setting. */
    public static String field(Setting<?> setting, String part) {
        return field(setting) + '_' + part;
    }

    /** The name of the hidden field with the value that the form was made from. */
    public static String seenField(Setting<?> setting) {
        return SEEN + setting.getKey();
    }

    /** Null if the form has no such field. */
    public String seen(Setting<?> setting) {
        return text(seenField(setting));
    }

    /**
     * The name of the hidden field with what the fields held, for a setting whose fields show more
     * than its value says.
     */
    public static String shownField(Setting<?> setting) {
        return SHOWN + setting.getKey();
    }

    /** Null if the form has no such field. */
    public String shown(Setting<?> setting) {
        return text(shownField(setting));
    }

    /** Null if the form has no such field. */
    public String text(Setting<?> setting) {
        return text(field(setting));
    }

    /** Null if the form has no such field. */
    public String text(Setting<?> setting, String part) {
        return text(field(setting, part));
    }

    /** The parts of the setting's fields that the form has, in alphabetical order. */
    public Set<String> parts(Setting<?> setting) {
        String prefix = field(setting, "");
        Set<String> parts = new TreeSet<String>();
        for (String name : fields.keySet()) {
            if (name.startsWith(prefix)) {
                parts.add(name.substring(prefix.length()));
            }
        }
        return parts;
    }

    /** Whether the form is about the setting at all. */
    public boolean has(Setting<?> setting) {
        return seen(setting) != null;
    }

    /** Null if the form has no such field. */
    public String text(String field) {
        return FormFields.first(fields, field);
    }
}
