package org.aftersale.law.rule;

import java.time.LocalDate;
import java.time.Period;

/** One row: a rule of one country for the contracts of some dates. Immutable. */
public final class LawRule {

    /** Longer than any legal period; a value above it is a typing error. */
    public static final int GREATEST_VALUE = 10_000;

    private final String country;
    private final RuleCode code;
    private final LocalDate from;
    private final LocalDate to;
    private final int value;
    private final RuleUnit unit;
    private final RuleOption option;
    private final RuleRecord record;

    /**
     * @param country ISO 3166-1 alpha-2, or {@link EuMembers#GENERAL}
     * @param from date of the first contract it holds for; null: no beginning
     * @param to date of the last contract it holds for; null: until further notice
     * @param value number of units; 0 for a duty
     * @param unit null for a duty
     * @throws IllegalArgumentException if the row contradicts itself
     */
    public LawRule(
            String country,
            RuleCode code,
            LocalDate from,
            LocalDate to,
            int value,
            RuleUnit unit,
            RuleOption option,
            RuleRecord record) {
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException(code + " ends on " + to + ", before " + from);
        }
        if (code.isPeriod() && (value < 1 || value > GREATEST_VALUE || unit == null)) {
            throw new IllegalArgumentException(code + " needs a value and a unit");
        }
        if (!code.isPeriod() && (value != 0 || unit != null)) {
            throw new IllegalArgumentException(code + " is a duty and has no value");
        }
        this.country = country;
        this.code = code;
        this.from = from;
        this.to = to;
        this.value = value;
        this.unit = unit;
        this.option = option;
        this.record = record;
    }

    public String getCountry() {
        return country;
    }

    public RuleCode getCode() {
        return code;
    }

    /** The first date of contract; null: no beginning. */
    public LocalDate getFrom() {
        return from;
    }

    /** The last date of contract; null: until further notice. */
    public LocalDate getTo() {
        return to;
    }

    /** How many {@link #getUnit units}; 0 for a duty. */
    public int getValue() {
        return value;
    }

    /** Null for a duty. */
    public RuleUnit getUnit() {
        return unit;
    }

    public RuleOption getOption() {
        return option;
    }

    /** Where it is written, who checked it and when. */
    public RuleRecord getRecord() {
        return record;
    }

    /** The period it states; zero for a duty. */
    public Period period() {
        if (unit == null) {
            return Period.ZERO;
        }
        switch (unit) {
            case DAYS:
                return Period.ofDays(value);
            case MONTHS:
                return Period.ofMonths(value);
            default:
                return Period.ofMonths(12 * value);
        }
    }

    /** Whether it holds for contracts of that date. */
    public boolean holdsOn(LocalDate contract) {
        return (from == null || !contract.isBefore(from)) && (to == null || !contract.isAfter(to));
    }

    /** Whether there is a date on which both hold. */
    public boolean overlaps(LawRule other) {
        return (to == null || other.from == null || !to.isBefore(other.from))
                && (other.to == null || from == null || !other.to.isBefore(from));
    }

    /** Whether both are about the same rule of the same country. */
    public boolean isLike(LawRule other) {
        return code == other.code && country.equals(other.country);
    }

    /** The same row, checked by somebody else or on another day. */
    public LawRule with(RuleRecord other) {
        return new LawRule(country, code, from, to, value, unit, option, other);
    }

    /** Such as PL.GUARANTEE.2023-01-01: no other row of the same owner has it. */
    public String getKey() {
        return country + '.' + code + '.' + (from == null ? "" : from);
    }

    /** The dates of contract it holds for, such as 2023-01-01 – …. */
    public String getDates() {
        return (from == null ? "…" : from) + " – " + (to == null ? "…" : to);
    }

    @Override
    public String toString() {
        return country
                + ' '
                + code
                + ' '
                + (from == null ? "" : from)
                + ".."
                + (to == null ? "" : to);
    }
}
