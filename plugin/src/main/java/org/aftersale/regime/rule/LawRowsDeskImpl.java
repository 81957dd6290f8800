package org.aftersale.regime.rule;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.Resource;
import org.aftersale.host.Permission;
import org.aftersale.host.StaffMember;
import org.aftersale.law.rule.EuMembers;
import org.aftersale.law.rule.LawRule;
import org.aftersale.law.rule.LawRuleCheck;
import org.aftersale.law.rule.LawRuleSource;
import org.aftersale.law.rule.LawRuleText;
import org.aftersale.law.rule.RuleRecord;
import org.aftersale.settings.EditedSetting;
import org.aftersale.settings.Setting;
import org.aftersale.settings.SettingsDesk;
import org.aftersale.shared.ConcurrentChangeException;
import org.aftersale.shared.NotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service("aftersaleLawRowsDesk")
@Transactional("blTransactionManager")
public class LawRowsDeskImpl implements LawRowsDesk {

    /** The general rows first. */
    private static final Comparator<LawRow> ORDER =
            Comparator.comparing(
                            (LawRow row) -> !row.getRule().getCountry().equals(EuMembers.GENERAL))
                    .thenComparing(row -> row.getRule().getCountry())
                    .thenComparing(row -> row.getRule().getCode())
                    .thenComparing(
                            row -> row.getRule().getFrom(),
                            Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
                    .thenComparing(LawRow::isOwn);

    @Resource(name = "aftersaleShippedLawRules")
    protected LawRuleSource shipped;

    @Resource(name = "aftersaleLawRows")
    protected LawRowsSetting rows;

    @Resource(name = "aftersaleLawChecks")
    protected LawChecksSetting checks;

    @Resource(name = "aftersaleSettingsDesk")
    protected SettingsDesk settings;

    @Resource(name = "aftersaleShopZone")
    protected ZoneId zone;

    @Resource(name = "aftersaleClock")
    protected Clock clock;

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public List<LawRow> rows(StaffMember staff) {
        List<LawRule> own = rows.rows(text(staff, rows));
        Map<String, LawCheck> checked = checks.checks(text(staff, checks));
        List<LawRow> all = new ArrayList<LawRow>();
        for (LawRule rule : MerchantLawRules.checked(shipped.rules(), checked)) {
            LawCheck check = checked.get(rule.getKey());
            boolean theirs = check != null && check.getOn().equals(rule.getRecord().getCheckedOn());
            String by = theirs ? check.getBy() : rule.getRecord().getOwner();
            all.add(row(rule, false, by, replacedFrom(rule, own)));
        }
        own.forEach(rule -> all.add(row(rule, true, rule.getRecord().getOwner(), null)));
        all.sort(ORDER);
        return all;
    }

    private LawRow row(LawRule rule, boolean own, String by, LocalDate replacedFrom) {
        boolean unchecked = LawRuleCheck.isUnchecked(rule, today());
        LocalDate on = rule.getRecord().getCheckedOn();
        return new LawRow(rule, own, on, by, unchecked, replacedFrom);
    }

    /** Null if no row of the merchant's begins within it. */
    private static LocalDate replacedFrom(LawRule rule, List<LawRule> own) {
        return own.stream()
                .filter(rule::isLike)
                .map(LawRule::getFrom)
                .filter(from -> from != null && rule.holdsOn(from))
                .min(Comparator.<LocalDate>naturalOrder())
                .orElse(null);
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public Optional<LawRule> own(StaffMember staff, String key) {
        return find(rows.rows(text(staff, rows)), key);
    }

    private static Optional<LawRule> find(List<LawRule> rows, String key) {
        return rows.stream().filter(row -> row.getKey().equals(key)).findFirst();
    }

    @Override
    public void save(StaffMember staff, LawRowRequest request) {
        String text = text(staff, rows);
        LawRule typed = LawRowRules.check(request, staff, today());
        List<LawRule> own = new ArrayList<LawRule>(rows.rows(text));
        List<LawRule> touched = new ArrayList<LawRule>(Collections.singletonList(typed));
        if (!request.row.isEmpty()) {
            LawRule old = seen(own, request.row, request.seen);
            own.remove(old);
            touched.add(old);
        }
        own.add(typed);
        LawRowFit.require(shipped.rules(), own, touched);
        settings.put(staff, GROUP, rows.getKey(), text, rows.text(own));
    }

    @Override
    public void remove(StaffMember staff, String key, String seen) {
        String text = text(staff, rows);
        List<LawRule> own = new ArrayList<LawRule>(rows.rows(text));
        if (find(own, key).isPresent()) {
            LawRule old = seen(own, key, seen);
            own.remove(old);
            LawRowFit.require(shipped.rules(), own, Collections.singletonList(old));
            settings.put(staff, GROUP, rows.getKey(), text, rows.text(own));
        }
    }

    private static LawRule seen(List<LawRule> own, String key, String seen) {
        return find(own, key)
                .filter(row -> LawRuleText.line(row).equals(seen))
                .orElseThrow(() -> ConcurrentChangeException.of("row of law " + key, -1, -1));
    }

    @Override
    public void check(StaffMember staff, String key, boolean own) {
        if (own) {
            String text = text(staff, rows);
            List<LawRule> all = new ArrayList<LawRule>(rows.rows(text));
            LawRule row = find(all, key).orElseThrow(() -> NotFoundException.of("row", key));
            String source = row.getRecord().getSource();
            RuleRecord record = new RuleRecord(source, today(), staff.getName());
            Collections.replaceAll(all, row, row.with(record));
            settings.put(staff, GROUP, rows.getKey(), text, rows.text(all));
        } else {
            String text = text(staff, checks);
            find(shipped.rules(), key).orElseThrow(() -> NotFoundException.of("row", key));
            LawCheck check = new LawCheck(key, today(), staff.getName());
            settings.put(staff, GROUP, checks.getKey(), text, checks.with(text, check));
        }
    }

    /** What is stored now, not what this node has read of it. */
    private String text(StaffMember staff, Setting<?> setting) {
        staff.require(Permission.CONFIGURE);
        return settings.settings(staff, GROUP).stream()
                .filter(edited -> edited.getSetting().getKey().equals(setting.getKey()))
                .map(EditedSetting::getText)
                .findFirst()
                .orElse("");
    }

    private LocalDate today() {
        return clock.instant().atZone(zone).toLocalDate();
    }
}
