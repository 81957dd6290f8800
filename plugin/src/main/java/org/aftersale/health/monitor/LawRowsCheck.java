package org.aftersale.health.monitor;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import javax.annotation.Resource;
import org.aftersale.health.HealthCell;
import org.aftersale.health.HealthCheck;
import org.aftersale.health.HealthPart;
import org.aftersale.health.HealthStatus;
import org.aftersale.health.HealthTable;
import org.aftersale.host.StaffMember;
import org.aftersale.law.rule.LawRule;
import org.aftersale.law.rule.LawRuleCheck;
import org.aftersale.law.rule.LawRuleSource;

/** Rows of the law that nobody has compared with their source for a year. */
public class LawRowsCheck implements HealthCheck {

    private static final int SHOWN = 20;

    @Resource(name = "aftersaleLawRules")
    protected LawRuleSource rules;

    @Resource(name = "aftersaleShopZone")
    protected ZoneId zone;

    @Resource(name = "aftersaleClock")
    protected Clock clock;

    @Override
    public String name() {
        return "law";
    }

    @Override
    public HealthPart check(StaffMember staff) {
        LocalDate today = clock.instant().atZone(zone).toLocalDate();
        List<LawRule> unchecked =
                rules.rules().stream()
                        .filter(rule -> LawRuleCheck.isUnchecked(rule, today))
                        .collect(Collectors.toList());
        HealthPart part = HealthPart.good("aftersale.health.law.checked");
        if (unchecked.isEmpty()) {
            return part;
        }
        part.found(HealthStatus.LOOK, "aftersale.health.law.unchecked", unchecked.size());
        HealthTable table = new HealthTable("law", "country", "rule", "last-check");
        unchecked.stream().limit(SHOWN).forEach(rule -> row(table, rule));
        return part.with(table);
    }

    private static void row(HealthTable table, LawRule rule) {
        LocalDate checked = rule.getRecord().getCheckedOn();
        table.row(
                HealthCell.plain(rule.getCountry()),
                HealthCell.message("aftersale.law.rule." + rule.getCode()),
                HealthCell.plain(checked == null ? "–" : checked.toString()));
    }
}
