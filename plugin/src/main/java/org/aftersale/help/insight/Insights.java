package org.aftersale.help.insight;

import java.util.List;

/** Help statistics from readers' searches and votes. */
public final class Insights {

    private final List<DayOfSearches> days;
    private final List<AskedQuestion> withoutResult;
    private final List<AskedQuestion> withoutClick;
    private final List<FailingArticle> failing;
    private final List<StaleArticle> stale;
    private final List<FormFigures> forms;

    Insights(
            List<DayOfSearches> days,
            List<AskedQuestion> withoutResult,
            List<AskedQuestion> withoutClick,
            List<FailingArticle> failing,
            List<StaleArticle> stale,
            List<FormFigures> forms) {
        this.days = days;
        this.withoutResult = withoutResult;
        this.withoutClick = withoutClick;
        this.failing = failing;
        this.stale = stale;
        this.forms = forms;
    }

    /** Every day of the range in order, including days without searches. */
    public List<DayOfSearches> getDays() {
        return days;
    }

    /** Most frequent first; at most one page. */
    public List<AskedQuestion> getWithoutResult() {
        return withoutResult;
    }

    /** Searches with results of which none was opened; most frequent first. */
    public List<AskedQuestion> getWithoutClick() {
        return withoutClick;
    }

    /** Worst first. */
    public List<FailingArticle> getFailing() {
        return failing;
    }

    /** Regardless of the selected period; longest overdue first. */
    public List<StaleArticle> getStale() {
        return stale;
    }

    public List<FormFigures> getForms() {
        return forms;
    }
}
