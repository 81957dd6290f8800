package org.aftersale.claim;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** A claim as sent by the form: not validated, everything as typed. */
public final class ClaimRequest {

    private final String orderNumber;
    private final String draft;
    private final Map<String, String> quantities;
    private Map<String, String> typedQuantities = Collections.emptyMap();
    private final String reason;
    private final String description;
    private final String remedy;

    /**
     * @param draft number of claims the order had when the form was opened
     * @param quantities typed quantity by id of each selected line
     */
    public ClaimRequest(
            String orderNumber,
            String draft,
            Map<String, String> quantities,
            String reason,
            String description,
            String remedy) {
        this.orderNumber = orderNumber;
        this.draft = draft;
        this.quantities =
                Collections.unmodifiableMap(new LinkedHashMap<String, String>(quantities));
        this.reason = reason;
        this.description = description;
        this.remedy = remedy;
    }

    /** Keeps quantities typed for lines that were not selected; they are not claimed. */
    public ClaimRequest withDrafts(Map<String, String> quantitiesTyped) {
        typedQuantities = quantitiesTyped;
        return this;
    }

    /** By line id, to redisplay the form: selected lines and others. */
    public Map<String, String> getTypedQuantities() {
        return typedQuantities;
    }

    public String getOrderNumber() {
        return orderNumber;
    }

    public String getDraft() {
        return draft;
    }

    public Map<String, String> getQuantities() {
        return quantities;
    }

    public String getReason() {
        return reason;
    }

    public String getDescription() {
        return description;
    }

    public String getRemedy() {
        return remedy;
    }
}
