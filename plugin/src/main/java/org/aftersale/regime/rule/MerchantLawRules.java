package org.aftersale.regime.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.aftersale.law.rule.LawRule;
import org.aftersale.law.rule.LawRuleSource;
import org.aftersale.law.rule.RuleRecord;

/** The shipped rows with the dates on which they were checked, and after them the merchant's. */
public class MerchantLawRules implements LawRuleSource {

    private final LawRuleSource shipped;
    private final LawRowsSetting own;
    private final LawChecksSetting checks;
    private volatile Merged merged;

    public MerchantLawRules(LawRuleSource shipped, LawRowsSetting own, LawChecksSetting checks) {
        this.shipped = shipped;
        this.own = own;
        this.checks = checks;
    }

    /** Asked for every order of a page: merged again only when something was changed. */
    @Override
    public List<LawRule> rules() {
        List<LawRule> rows = own.get();
        Map<String, LawCheck> checked = checks.get();
        Merged last = merged;
        if (last == null || last.own != rows || last.checks != checked) {
            last = new Merged(rows, checked, merge(shipped.rules(), rows, checked));
            merged = last;
        }
        return last.all;
    }

    private static List<LawRule> merge(
            List<LawRule> shipped, List<LawRule> own, Map<String, LawCheck> checks) {
        List<LawRule> all = checked(shipped, checks);
        all.addAll(own);
        return all;
    }

    /** A check older than the row itself says nothing about it. */
    static List<LawRule> checked(List<LawRule> shipped, Map<String, LawCheck> checks) {
        List<LawRule> rows = new ArrayList<LawRule>();
        for (LawRule rule : shipped) {
            LawCheck check = checks.get(rule.getKey());
            RuleRecord record = rule.getRecord();
            boolean newer =
                    check != null
                            && (record.getCheckedOn() == null
                                    || check.getOn().isAfter(record.getCheckedOn()));
            rows.add(
                    newer
                            ? rule.with(
                                    new RuleRecord(
                                            record.getSource(), check.getOn(), record.getOwner()))
                            : rule);
        }
        return rows;
    }

    private static final class Merged {

        private final List<LawRule> own;
        private final Map<String, LawCheck> checks;
        private final List<LawRule> all;

        Merged(List<LawRule> own, Map<String, LawCheck> checks, List<LawRule> all) {
            this.own = own;
            this.checks = checks;
            this.all = all;
        }
    }
}
