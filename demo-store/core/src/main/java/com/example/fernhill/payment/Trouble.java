package com.example.fernhill.payment;

/** What can go wrong with a refund at the gateway, as the switch offers it. */
public enum Trouble {
    NONE("Nothing: every refund is answered as it is booked"),
    DECLINE("Every refund is declined"),
    TIME_OUT("Nothing is booked, and after the seconds there is no answer"),
    LATE("The refund is booked at once and answered after the seconds"),
    LOST_ANSWER("The refund is booked, and the answer is lost"),
    OTHER_AMOUNT("The refund is booked, and the answer names another amount"),
    EMPTY_ANSWER("The refund is booked, and the answer is empty"),
    TWICE("The refund arrives twice and is booked once");

    private final String words;

    Trouble(String words) {
        this.words = words;
    }

    /** For the person at the switch. */
    public String getWords() {
        return words;
    }
}
