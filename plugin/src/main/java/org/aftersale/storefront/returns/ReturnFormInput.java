package org.aftersale.storefront.returns;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aftersale.render.form.FormKeys;
import org.aftersale.returns.ReturnRequest;
import org.aftersale.shared.form.FormFields;

/** The input of the return form, unchecked, passed from page to page. */
final class ReturnFormInput {

    static final String QUANTITY = "quantity_";

    private final Map<String, String[]> fields;

    private ReturnFormInput(Map<String, String[]> fields) {
        this.fields = fields;
    }

    static ReturnFormInput none() {
        return new ReturnFormInput(new LinkedHashMap<String, String[]>());
    }

    static ReturnFormInput of(Map<String, String[]> fields) {
        return new ReturnFormInput(fields);
    }

    /** Empty if it was not sent. */
    String field(String name) {
        return FormFields.text(fields, name);
    }

    /** The submitted key; a new one if there is none. */
    String key() {
        return FormKeys.checked(field("key"));
    }

    /** What was typed by the line; a line sent twice has both. */
    Map<String, List<String>> quantities() {
        Map<String, List<String>> typed = new LinkedHashMap<String, List<String>>();
        fields.forEach(
                (name, values) -> {
                    if (name.startsWith(QUANTITY)) {
                        typed.put(name.substring(QUANTITY.length()), Arrays.asList(values));
                    }
                });
        return typed;
    }

    ReturnRequest request(String order) {
        return new ReturnRequest(order, quantities(), field("reason"), field("note"));
    }
}
