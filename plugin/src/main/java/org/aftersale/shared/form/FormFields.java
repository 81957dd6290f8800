package org.aftersale.shared.form;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** Reads submitted fields, which may be missing, empty or invented. */
public final class FormFields {

    private FormFields() {}

    /** The field's first value; null if the form has no such field. */
    public static String first(Map<String, String[]> fields, String name) {
        String[] values = fields.get(name);
        return values == null || values.length == 0 ? null : values[0];
    }

    /** The field's first value; empty if the form has no such field. */
    public static String text(Map<String, String[]> fields, String name) {
        String value = first(fields, name);
        return value == null ? "" : value;
    }

    /** The constant of that exact name; empty for null and for unknown names. */
    public static <E extends Enum<E>> Optional<E> choice(E[] values, String name) {
        return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
    }
}
