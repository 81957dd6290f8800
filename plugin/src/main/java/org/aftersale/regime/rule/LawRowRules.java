package org.aftersale.regime.rule;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.aftersale.host.StaffMember;
import org.aftersale.law.rule.EuMembers;
import org.aftersale.law.rule.LawRule;
import org.aftersale.law.rule.RuleCode;
import org.aftersale.law.rule.RuleOption;
import org.aftersale.law.rule.RuleRecord;
import org.aftersale.law.rule.RuleUnit;
import org.aftersale.shared.FieldErrors;
import org.aftersale.shared.TextLength;
import org.aftersale.shared.UserText;
import org.aftersale.shared.form.FormDays;
import org.aftersale.shared.form.FormFields;
import org.aftersale.shared.form.FormNumbers;

/** Checks the form of a row by itself; {@link LawRowFit} compares it with the others. */
final class LawRowRules {

    private static final String ERROR = "aftersale.error.law.";
    private static final TextLength SOURCE = TextLength.of(250, 1_000);
    private static final int DIGITS = 5;
    private static final Set<String> COUNTRIES =
            new HashSet<String>(Arrays.asList(Locale.getISOCountries()));

    private final LawRowRequest form;
    private final FieldErrors errors = new FieldErrors();

    private LawRowRules(LawRowRequest form) {
        this.form = form;
    }

    /**
     * @param today when the row counts as compared with its source: whoever typed it has just read
     *     it
     * @throws org.aftersale.shared.InvalidInputException with all validation errors
     */
    static LawRule check(LawRowRequest form, StaffMember staff, LocalDate today) {
        return new LawRowRules(form).rule(staff, today);
    }

    private LawRule rule(StaffMember staff, LocalDate today) {
        String country = country();
        RuleCode code = FormFields.choice(RuleCode.values(), form.rule).orElse(null);
        if (code == null) {
            errors.add("rule", ERROR + "rule");
        }
        LocalDate from = day("from", form.from);
        LocalDate to = day("to", form.to);
        if (from != null && to != null && to.isBefore(from)) {
            errors.add("to", ERROR + "before");
        }
        String source = source();
        int value = code == null ? 0 : value(code);
        RuleUnit unit = code == null ? null : unit(code);
        RuleOption option = code == null ? null : option(code);
        errors.throwIfAny();
        RuleRecord record = new RuleRecord(source, today, staff.getName());
        return new LawRule(country, code, from, to, value, unit, option, record);
    }

    private String country() {
        String country = UserText.line(form.country).toUpperCase(Locale.ROOT);
        if (!country.equals(EuMembers.GENERAL) && !COUNTRIES.contains(country)) {
            errors.add("country", ERROR + "country");
        }
        return country;
    }

    /** Null if nothing was typed, or an error was added. */
    private LocalDate day(String field, String typed) {
        Optional<LocalDate> day = FormDays.day(typed);
        if (!day.isPresent() && !UserText.line(typed).isEmpty()) {
            errors.add(field, ERROR + "day");
        }
        return day.orElse(null);
    }

    private int value(RuleCode code) {
        String typed = form.value.trim();
        int value = FormNumbers.number(typed, DIGITS, 0);
        if (!code.isPeriod()) {
            if (!typed.isEmpty()) {
                errors.add("value", ERROR + "duty");
            }
            return 0;
        }
        if (value < 1 || value > LawRule.GREATEST_VALUE) {
            errors.add("value", "aftersale.error.setting.number", 1, LawRule.GREATEST_VALUE);
        }
        return value;
    }

    private RuleUnit unit(RuleCode code) {
        Optional<RuleUnit> unit = FormFields.choice(RuleUnit.values(), form.unit);
        if (code.isPeriod() && !unit.isPresent()) {
            errors.add("unit", ERROR + "unit");
        }
        return code.isPeriod() ? unit.orElse(null) : null;
    }

    private RuleOption option(RuleCode code) {
        RuleOption option =
                form.option.isEmpty()
                        ? RuleOption.NONE
                        : FormFields.choice(RuleOption.values(), form.option).orElse(null);
        if (option == null || !option.fits(code)) {
            boolean repair = code == RuleCode.GUARANTEE_AFTER_REPAIR;
            errors.add("option", ERROR + (repair ? "option.repair" : "option"));
        }
        return option;
    }

    private String source() {
        String source = UserText.line(form.source);
        if (source.isEmpty()) {
            errors.add("source", ERROR + "source.empty");
        } else if (SOURCE.isExceededBy(source)) {
            int length = SOURCE.length(source);
            errors.add("source", "aftersale.error.setting.long", SOURCE.getMost(), length);
        }
        return source;
    }
}
