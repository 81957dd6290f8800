package org.aftersale.law.calendar;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.aftersale.law.table.LawTable;

/**
 * The holidays in the jar: {@code aftersale/law/holidays.csv}, for the member states of the
 * European Union.
 */
public class ShippedHolidays implements Holidays {

    /** Years that are kept computed; others, of nonsensical dates, are computed each time. */
    private static final int FIRST_KEPT = 2000;

    private static final int LAST_KEPT = 2100;

    private final Map<String, Set<LocalDate>> years = new ConcurrentHashMap<>();

    @Override
    public boolean isHoliday(String country, LocalDate day) {
        int year = day.getYear();
        if (!Shipped.RULES.containsKey(country)) {
            return false;
        }
        if (year < FIRST_KEPT || year > LAST_KEPT) {
            return holidays(country, year).contains(day);
        }
        return years.computeIfAbsent(country + year, any -> holidays(country, year)).contains(day);
    }

    private Set<LocalDate> holidays(String country, int year) {
        Set<LocalDate> days = new HashSet<>();
        for (HolidayRule rule : kept(country, year)) {
            days.add(rule.in(year));
        }
        for (HolidayRule rule : kept(country, year)) {
            if (rule.moves(rule.in(year))) {
                days.add(workingDayAfter(rule.in(year), days));
            }
        }
        return Collections.unmodifiableSet(days);
    }

    private List<HolidayRule> kept(String country, int year) {
        return Shipped.RULES.get(country).stream()
                .filter(rule -> rule.isKept(year))
                .collect(Collectors.toList());
    }

    /** Read when first asked for, not while the store starts. */
    private static final class Shipped {

        private static final Map<String, List<HolidayRule>> RULES =
                LawTable.read("/aftersale/law/holidays.csv", HolidayRule::new).stream()
                        .collect(Collectors.groupingBy(HolidayRule::getCountry));
    }

    private static LocalDate workingDayAfter(LocalDate day, Set<LocalDate> holidays) {
        LocalDate next = day.plusDays(1);
        while (Weekends.isWeekend(next) || holidays.contains(next)) {
            next = next.plusDays(1);
        }
        return next;
    }
}
