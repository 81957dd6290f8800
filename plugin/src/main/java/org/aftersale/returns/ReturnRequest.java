package org.aftersale.returns;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aftersale.returns.state.ReturnReason;
import org.aftersale.shared.UserText;

/** What a customer wants to send back, as typed, not validated. */
public final class ReturnRequest {

    private final String orderNumber;
    private final Map<String, List<String>> quantities;
    private final String reason;
    private final String note;
    private String words = "";
    private String formKey = "";

    /**
     * @param quantities what was typed, by what stood for the order item; a line may come twice
     * @param reason the name of a {@link ReturnReason}; null or anything else is refused
     * @param note null for none
     */
    public ReturnRequest(
            String orderNumber, Map<String, List<String>> quantities, String reason, String note) {
        this.orderNumber = orderNumber;
        this.quantities =
                Collections.unmodifiableMap(new LinkedHashMap<String, List<String>>(quantities));
        this.reason = reason;
        this.note = UserText.normalize(note);
    }

    /**
     * @param said the same in words, the first message of the conversation
     * @param key the form's idempotency key
     */
    public ReturnRequest saying(String said, String key) {
        this.words = said;
        this.formKey = key;
        return this;
    }

    public String getOrderNumber() {
        return orderNumber;
    }

    public Map<String, List<String>> getQuantities() {
        return quantities;
    }

    public String getReason() {
        return reason;
    }

    /** Normalized; empty for none. */
    public String getNote() {
        return note;
    }

    public String getWords() {
        return words;
    }

    public String getFormKey() {
        return formKey;
    }
}
