package org.aftersale.help.insight;

import java.util.List;

/** What readers' searches say of the help. */
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

    /** Each day of the range, the first one first, also those without a search. */
    public List<DayOfSearches> getDays() {
        return days;
    }

    /** What was asked most on top; no more than fit a page. */
    public List<AskedQuestion> getWithoutResult() {
        return withoutResult;
    }

    /** Something was found and nothing was opened; what was asked most on top. */
    public List<AskedQuestion> getWithoutClick() {
        return withoutClick;
    }

    /** The worst on top. */
    public List<FailingArticle> getFailing() {
        return failing;
    }

    /** Whatever the range of days: what is due longest on top. */
    public List<StaleArticle> getStale() {
        return stale;
    }

    public List<FormFigures> getForms() {
        return forms;
    }
}
