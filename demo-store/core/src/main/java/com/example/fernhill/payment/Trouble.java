package com.example.fernhill.payment;

/** Failures of a refund at the gateway that the switch can simulate. */
public enum Trouble {
    NONE("None: answered as it is booked"),
    DECLINE("Declined: every refund, with a plain reason"),
    TIME_OUT("Time-out: nothing booked, no answer after the seconds"),
    LATE("Late: booked at once, answered after the seconds"),
    LOST_ANSWER("Lost answer: booked, then the connection breaks"),
    OTHER_AMOUNT("Other amount: booked, answered with the double"),
    EMPTY_ANSWER("Empty answer: booked, and nothing comes back"),
    TWICE("Twice: arrives two times, booked once");

    private final String words;

    Trouble(String words) {
        this.words = words;
    }

    /** A label for the user of the switch. */
    public String getWords() {
        return words;
    }

    /** Whether the seconds apply to it. */
    public boolean isSlow() {
        return this == TIME_OUT || this == LATE;
    }
}
