package com.example.fernhill.site.web;

import com.example.fernhill.payment.Trouble;
import com.example.fernhill.payment.TroubleState;

/** The submitted form of the trouble switch, not yet validated. */
public class TroubleForm {

    private String trouble;
    private String seconds;
    private String calls;
    private boolean inquiryAway;

    static TroubleForm of(TroubleState state) {
        TroubleForm form = new TroubleForm();
        form.trouble = state.getTrouble().name();
        form.seconds = String.valueOf(state.getSeconds());
        form.calls = state.getCalls() == null ? "" : String.valueOf(state.getCalls());
        form.inquiryAway = state.isInquiryAway();
        return form;
    }

    /**
     * @throws IllegalArgumentException with a message for the user
     */
    TroubleState state() {
        return new TroubleState(
                known(trouble),
                number(seconds, "Seconds"),
                calls == null || calls.trim().isEmpty() ? null : (Integer) number(calls, "Refunds"),
                inquiryAway);
    }

    private static Trouble known(String name) {
        for (Trouble one : Trouble.values()) {
            if (one.name().equals(name)) {
                return one;
            }
        }
        throw new IllegalArgumentException("That is no position of the switch");
    }

    private static int number(String typed, String what) {
        try {
            return Integer.parseInt(String.valueOf(typed).trim());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(what + " must be a whole number", e);
        }
    }

    public String getTrouble() {
        return trouble;
    }

    public void setTrouble(String trouble) {
        this.trouble = trouble;
    }

    public String getSeconds() {
        return seconds;
    }

    public void setSeconds(String seconds) {
        this.seconds = seconds;
    }

    public String getCalls() {
        return calls;
    }

    public void setCalls(String calls) {
        this.calls = calls;
    }

    public boolean isInquiryAway() {
        return inquiryAway;
    }

    public void setInquiryAway(boolean inquiryAway) {
        this.inquiryAway = inquiryAway;
    }
}
