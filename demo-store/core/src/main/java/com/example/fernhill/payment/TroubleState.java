package com.example.fernhill.payment;

/** The state of the trouble switch. */
public final class TroubleState {

    /** One hour: longer than anybody should wait for a gateway. */
    public static final int MAX_SECONDS = 3600;

    static final TroubleState QUIET = new TroubleState(Trouble.NONE, 5, null, false);

    private final Trouble trouble;
    private final int seconds;
    private final Integer calls;
    private final boolean inquiryAway;

    /**
     * @param seconds the delay of slow failures; 0 to 3600
     * @param calls how many more refunds are affected, 1 or more; null for all until it is changed
     * @param inquiryAway whether inquiries about refunds fail too
     * @throws IllegalArgumentException if one of them is out of bounds
     */
    public TroubleState(Trouble trouble, int seconds, Integer calls, boolean inquiryAway) {
        if (seconds < 0 || seconds > MAX_SECONDS) {
            throw new IllegalArgumentException("Seconds go from 0 to " + MAX_SECONDS);
        }
        if (calls != null && calls < 1) {
            throw new IllegalArgumentException("Refunds are counted from 1");
        }
        this.trouble = trouble;
        this.seconds = seconds;
        this.calls = trouble == Trouble.NONE ? null : calls;
        this.inquiryAway = inquiryAway;
    }

    public Trouble getTrouble() {
        return trouble;
    }

    public int getSeconds() {
        return seconds;
    }

    public Integer getCalls() {
        return calls;
    }

    public boolean isInquiryAway() {
        return inquiryAway;
    }
}
