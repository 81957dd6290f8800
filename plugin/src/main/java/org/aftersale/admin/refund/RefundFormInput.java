package org.aftersale.admin.refund;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.aftersale.refund.computation.RefundRequest;
import org.aftersale.render.form.FormKeys;
import org.aftersale.shared.FieldErrors;
import org.aftersale.shared.form.FormFields;

/** The input of a refund form, unchecked, passed from page to page. */
final class RefundFormInput {

    static final String PICK = "pick_";

    /**
     * The value of the field {@code to} that refunds to store credit instead of to the payments.
     */
    static final String CREDIT = "credit";

    private final Map<String, String> picks = new LinkedHashMap<String, String>();
    private final Map<String, String[]> fields;
    FieldErrors errors = new FieldErrors();
    String warning;
    private boolean keyUsed;

    private RefundFormInput(Map<String, String[]> fields) {
        this.fields = fields;
        for (String name : fields.keySet()) {
            if (name.startsWith(PICK)) {
                picks.put(name.substring(PICK.length()), field(name));
            }
        }
    }

    static RefundFormInput none() {
        return new RefundFormInput(new LinkedHashMap<String, String[]>());
    }

    static RefundFormInput of(Map<String, String[]> fields) {
        return new RefundFormInput(fields);
    }

    boolean isEmpty() {
        return fields.isEmpty();
    }

    RefundFormInput errors(FieldErrors found) {
        errors = found;
        return this;
    }

    /**
     * @param key the message key of the warning at the top of the page
     */
    RefundFormInput warning(String key) {
        warning = key;
        return this;
    }

    /** The selected quantity of each unit group, by the group's key. */
    Map<String, String> picks() {
        return picks;
    }

    String field(String name) {
        return FormFields.text(fields, name);
    }

    boolean isToCredit() {
        return CREDIT.equals(field("to"));
    }

    /** The key belongs to a refund made before; the form gets a new one. */
    RefundFormInput keyUsed() {
        keyUsed = true;
        return this;
    }

    /** The submitted key; a new one if there is none. */
    String key() {
        return keyUsed ? FormKeys.generate() : FormKeys.checked(field("key"));
    }

    /**
     * @param locale whose decimal separator the amount uses
     */
    RefundRequest request(String order, Locale locale) {
        RefundRequest.Draft draft =
                RefundRequest.forOrder(order)
                        .amount(field("sum"), field("currency"))
                        .deliveryAtMost(field("delivery"))
                        .fee(field("fee"))
                        .forCase(field("case"))
                        .toCredit(isToCredit())
                        .reason(field("reason"), field("note"))
                        .locale(locale)
                        .preview(key(), field("digest"));
        picks.forEach(draft::quantity);
        return draft.build();
    }
}
