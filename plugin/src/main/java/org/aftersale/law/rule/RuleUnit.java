package org.aftersale.law.rule;

/** The unit of a row's value. */
public enum RuleUnit {
    DAYS,
    MONTHS,
    YEARS
}
