package org.aftersale.withdrawal.outcome;

import org.aftersale.shared.UserText;

/** What a customer says of the parcel in which the goods go back, not validated. */
public final class SendingProof {

    private final String carrier;
    private final String tracking;
    private final String words;
    private final String formKey;

    /**
     * @param words the same as a message of the conversation
     * @param formKey the form's idempotency key
     */
    public SendingProof(String carrier, String tracking, String words, String formKey) {
        this.carrier = UserText.line(carrier);
        this.tracking = UserText.line(tracking);
        this.words = words;
        this.formKey = formKey;
    }

    public String getCarrier() {
        return carrier;
    }

    /** The parcel's number at the carrier. */
    public String getTracking() {
        return tracking;
    }

    public String getWords() {
        return words;
    }

    public String getFormKey() {
        return formKey;
    }
}
