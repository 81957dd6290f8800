package org.aftersale.help.insight;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.annotation.Resource;
import org.aftersale.host.Permission;
import org.aftersale.host.StaffMember;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service("aftersaleHelpInsights")
@Transactional(value = "blTransactionManager", readOnly = true)
public class HelpInsightsImpl implements HelpInsights {

    private static final int MAX_ROWS = 20;
    private static final long YEAR = 365 * 86_400_000L;

    @Resource(name = "aftersaleSearchRows")
    protected SearchRows searches;

    @Resource(name = "aftersaleArticleRows")
    protected ArticleRows articles;

    @Resource(name = "aftersaleShopZone")
    protected ZoneId zone;

    @Resource(name = "aftersaleClock")
    protected Clock clock;

    @Override
    public Insights read(StaffMember staff, InsightRange range) {
        staff.require(Permission.READ_ARTICLES);
        LocalDate first = today().minusDays(range.getDays() - 1L);
        long since = start(first);
        String language = range.getLanguage();
        return new Insights(
                days(first, range.getDays(), searches.byQuarterHour(since, language)),
                searches.withoutResult(since, language, MAX_ROWS),
                searches.withoutClick(since, language, MAX_ROWS),
                failing(since, language),
                stale(language),
                searches.forms(since, language));
    }

    private LocalDate today() {
        return Instant.ofEpochMilli(clock.millis()).atZone(zone).toLocalDate();
    }

    private long start(LocalDate day) {
        return day.atStartOfDay(zone).toInstant().toEpochMilli();
    }

    /**
     * Sums quarter hours, because days start on one in every time zone and databases do not know
     * the store's zone.
     */
    private List<DayOfSearches> days(LocalDate first, int count, List<long[]> quarters) {
        Map<LocalDate, DayOfSearches> byDay = new HashMap<LocalDate, DayOfSearches>();
        List<DayOfSearches> days = new ArrayList<DayOfSearches>();
        for (int i = 0; i < count; i++) {
            DayOfSearches day = new DayOfSearches(start(first.plusDays(i)));
            byDay.put(first.plusDays(i), day);
            days.add(day);
        }
        for (long[] quarter : quarters) {
            LocalDate at = Instant.ofEpochMilli(quarter[0]).atZone(zone).toLocalDate();
            DayOfSearches day = byDay.get(at);
            if (day != null) {
                day.searches += quarter[1];
                day.empty += quarter[2];
            }
        }
        return days;
    }

    private List<FailingArticle> failing(long since, String language) {
        List<FailingArticle> worst =
                articles.failing(since, language).stream()
                        .filter(FailingArticle::isFailing)
                        .sorted(
                                Comparator.comparingLong(FailingArticle::weight)
                                        .reversed()
                                        .thenComparing(FailingArticle::getArticleId))
                        .limit(MAX_ROWS)
                        .collect(Collectors.toList());
        articles.nameFailing(worst);
        return worst;
    }

    private List<StaleArticle> stale(String language) {
        long now = clock.millis();
        List<StaleArticle> stale = articles.stale(now, now - YEAR, language, MAX_ROWS);
        articles.nameStale(stale, language);
        return stale;
    }
}
