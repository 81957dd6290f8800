package org.aftersale.returns.eligibility;

/**
 * One reason why units cannot go back. The beans are listed in {@code aftersaleReturnRules} and
 * applied in that order; what an earlier one refused altogether, a later one does not see.
 */
public interface EligibilityRule {

    /** Takes units out of what can go back, with the reason; does nothing otherwise. */
    void apply(LineFacts facts, ReturnWindow window, EligibilityDraft draft);
}
