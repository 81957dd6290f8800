package org.aftersale.admin.law;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.annotation.Resource;
import org.aftersale.admin.page.AdminPaths;
import org.aftersale.host.StoreOrder;
import org.aftersale.host.StoreOrderLine;
import org.aftersale.law.ClockNote;
import org.aftersale.law.LegalClock;
import org.aftersale.law.calendar.Deadlines;
import org.aftersale.law.rule.RuleUnit;
import org.aftersale.render.PageModel;
import org.springframework.stereotype.Component;

/** Lays out legal clocks: those of several lines that run alike are one. */
@Component("aftersaleClockModels")
public class ClockModels {

    @Resource(name = "aftersaleShopZone")
    protected ZoneId shopZone;

    List<PageModel> of(List<LegalClock> clocks, StoreOrder order) {
        Map<String, List<LegalClock>> alike = new LinkedHashMap<String, List<LegalClock>>();
        for (LegalClock clock : clocks) {
            alike.computeIfAbsent(
                            clock.toString() + clock.getReference(),
                            any -> new ArrayList<LegalClock>())
                    .add(clock);
        }
        return alike.values().stream()
                .map(group -> model(group, order))
                .collect(Collectors.toList());
    }

    private PageModel model(List<LegalClock> alike, StoreOrder order) {
        LegalClock clock = alike.get(0);
        String reference = clock.getReference();
        return PageModel.create()
                .with("code", clock.getCode().name())
                .with("stateCode", clock.getState().name())
                .with("partyCode", clock.getParty().name())
                .with("from", day(clock))
                .with("until", day(clock.getLastDay()))
                .with("zone", clock.getZone().equals(shopZone) ? null : clock.getZone().getId())
                .with("source", clock.getRule().getRecord().getSource())
                .with("case", reference.isEmpty() ? null : reference)
                .with("caseUrl", reference.isEmpty() ? null : AdminPaths.address(reference))
                .with("items", items(alike, order))
                .with(
                        "notes",
                        clock.getNotes().stream().map(this::note).collect(Collectors.toList()));
    }

    private Long day(LegalClock clock) {
        return clock.getStart() == null
                ? null
                : day(Deadlines.date(clock.getStart(), clock.getZone()));
    }

    /** The names of the lines; null where the clock is the whole order's. */
    private static List<String> items(List<LegalClock> alike, StoreOrder order) {
        List<String> names =
                alike.stream()
                        .map(LegalClock::getLine)
                        .filter(Objects::nonNull)
                        .map(line -> order.line(line).map(StoreOrderLine::getName).orElse(null))
                        .filter(Objects::nonNull)
                        .collect(Collectors.toList());
        return names.isEmpty() || names.size() == order.getLines().size() ? null : names;
    }

    private PageModel note(ClockNote note) {
        PageModel model = PageModel.create().with("code", note.getCode().name());
        for (Object argument : note.getArguments()) {
            if (argument instanceof LocalDate) {
                model.with("day", day((LocalDate) argument));
            } else if (argument instanceof RuleUnit) {
                model.with("unitCode", ((RuleUnit) argument).name());
            } else {
                model.with("value", argument);
            }
        }
        return model;
    }

    /**
     * Templates print days as instants in the shop's time zone: noon there is on that day.
     *
     * @param day null for none
     */
    Long day(LocalDate day) {
        return day == null
                ? null
                : day.atTime(LocalTime.NOON).atZone(shopZone).toInstant().toEpochMilli();
    }
}
