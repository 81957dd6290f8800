package org.aftersale.regime.rule;

/** The form of a row, unchecked; empty fields are empty texts. */
public final class LawRowRequest {

    /** ISO 3166-1 alpha-2, or EU. */
    public String country = "";

    /** The name of a {@link org.aftersale.law.rule.RuleCode}. */
    public String rule = "";

    /** Such as 2026-01-31; empty: no beginning. */
    public String from = "";

    /** Such as 2026-12-31; empty: until further notice. */
    public String to = "";

    /** How many units; empty for a duty. */
    public String value = "";

    /** The name of a {@link org.aftersale.law.rule.RuleUnit}; empty for a duty. */
    public String unit = "";

    /** The name of a {@link org.aftersale.law.rule.RuleOption}; empty for none. */
    public String option = "";

    /** Where it is written. */
    public String source = "";

    /** The key of the row that is changed; empty for a new one. */
    public String row = "";

    /** That row as text, as the form was made from it. */
    public String seen = "";
}
