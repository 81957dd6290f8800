package org.aftersale.admin.parcel;

import java.util.Map;
import org.aftersale.parcel.desk.ParcelCorrection;
import org.aftersale.render.form.FormKeys;
import org.aftersale.shared.FieldErrors;
import org.aftersale.shared.form.FormFields;
import org.aftersale.shared.form.FormNumbers;

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
        input.form.orderNumber = FormFields.text(fields, "order");
        input.form.group = FormNumbers.id(FormFields.text(fields, "group"), 0);
        String part = FormFields.text(fields, "part");
        input.form.part = part.matches("-\\d{1,18}") ? -FormNumbers.id(part.substring(1), 0) : null;
        for (String name : fields.keySet()) {
            if (name.matches(UNIT + "\\d{1,18}")) {
                input.form.units.put(
                        Long.valueOf(name.substring(UNIT.length())), FormFields.text(fields, name));
            }
        }
        input.form.status = FormFields.text(fields, "status");
        input.form.day = FormFields.text(fields, "day");
        input.form.time = FormFields.text(fields, "time");
        input.form.carrier = FormFields.text(fields, "carrier");
        input.form.tracking = FormFields.text(fields, "tracking");
        input.form.seen = FormNumbers.id(FormFields.text(fields, "seen"), FormNumbers.NO_VERSION);
        input.form.key = FormKeys.checked(FormFields.text(fields, "key"));
        return input;
    }

    boolean isTyped() {
        return !form.orderNumber.isEmpty();
    }
}
