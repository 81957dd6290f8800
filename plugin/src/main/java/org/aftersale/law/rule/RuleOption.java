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
    DEEMED_ACCEPTED
}
