package org.aftersale.admin.parcel;

import java.util.Map;
import org.aftersale.parcel.desk.ParcelCorrection;
import org.aftersale.render.form.FormKeys;
import org.aftersale.shared.FieldErrors;
import org.aftersale.shared.FormNumbers;

/** What was typed into the form of a parcel, unchecked. */
final class ParcelFormInput {

    /** Begins the name of a field with a quantity; the order item follows. */
    static final String UNIT = "unit_";

    final ParcelCorrection form = new ParcelCorrection();
    FieldErrors errors = new FieldErrors();
    String warning;
    String notice;

    private ParcelFormInput() {}

    static ParcelFormInput none() {
        return new ParcelFormInput();
    }

    static ParcelFormInput of(Map<String, String[]> fields) {
        ParcelFormInput input = new ParcelFormInput();
        input.form.orderNumber = field(fields, "order");
        input.form.group = FormNumbers.id(field(fields, "group"), 0);
        String part = field(fields, "part");
        input.form.part = part.matches("-\\d{1,18}") ? -FormNumbers.id(part.substring(1), 0) : null;
        for (String name : fields.keySet()) {
            if (name.matches(UNIT + "\\d{1,18}")) {
                input.form.units.put(
                        Long.valueOf(name.substring(UNIT.length())), field(fields, name));
            }
        }
        input.form.status = field(fields, "status");
        input.form.day = field(fields, "day");
        input.form.time = field(fields, "time");
        input.form.carrier = field(fields, "carrier");
        input.form.tracking = field(fields, "tracking");
        input.form.seen = FormNumbers.id(field(fields, "seen"), FormNumbers.NO_VERSION);
        input.form.key = FormKeys.checked(field(fields, "key"));
        return input;
    }

    boolean isTyped() {
        return !form.orderNumber.isEmpty();
    }

    private static String field(Map<String, String[]> fields, String name) {
        String[] values = fields.get(name);
        return values == null || values.length == 0 ? "" : values[0];
    }
}
