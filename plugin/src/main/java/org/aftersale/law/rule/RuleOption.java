package org.aftersale.law.rule;

/** What a row says beside its value. */
public enum RuleOption {
    /** Nothing. */
    NONE,
    /** Only the first occasion counts. */
    ONCE,
    /** Every occasion counts. */
    EACH,
    /** A complaint that is not answered in time counts as accepted. */
    DEEMED_ACCEPTED;

    /** Whether a row about that can say this. */
    public boolean fits(RuleCode code) {
        switch (code) {
            case GUARANTEE_AFTER_REPAIR:
                return this == ONCE || this == EACH;
            case COMPLAINT_ANSWER:
                return this == NONE || this == DEEMED_ACCEPTED;
            default:
                return this == NONE;
        }
    }
}
