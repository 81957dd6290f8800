package org.aftersale.admin.help;

import java.util.ArrayList;
import java.util.List;
import org.aftersale.help.insight.DayOfSearches;
import org.aftersale.render.PageModel;

/** A bar chart with one bar per day, scaled to the number of searches. */
final class SearchTrend {

    /** The chart's height in its own units. */
    private static final int HEIGHT = 100;

    private SearchTrend() {}

    static PageModel of(List<DayOfSearches> days) {
        long limit = days.stream().mapToLong(DayOfSearches::getSearches).max().orElse(0);
        List<PageModel> columns = new ArrayList<PageModel>();
        for (DayOfSearches day : days) {
            columns.add(
                    PageModel.create()
                            .with("at", day.getStartsAt())
                            .with("searches", day.getSearches())
                            .with("empty", day.getEmpty())
                            .with("height", height(day.getSearches(), limit))
                            .with("emptyHeight", height(day.getEmpty(), limit)));
        }
        long searches = days.stream().mapToLong(DayOfSearches::getSearches).sum();
        long empty = days.stream().mapToLong(DayOfSearches::getEmpty).sum();
        return PageModel.create()
                .with("days", columns)
                .with("most", limit)
                .with("searches", searches)
                .with("empty", empty)
                .with("emptyPercent", searches == 0 ? 0 : Math.round(100.0 * empty / searches));
    }

    /** At least one unit if there were any searches, so that the bar is visible. */
    private static long height(long count, long limit) {
        return count == 0 ? 0 : Math.max(1, Math.round((double) HEIGHT * count / limit));
    }
}
