package org.aftersale.admin.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aftersale.help.article.Article;
import org.aftersale.help.article.HelpLanguages;
import org.aftersale.help.insight.AskedQuestion;
import org.aftersale.help.insight.FailingArticle;
import org.aftersale.help.insight.FormFigures;
import org.aftersale.help.insight.InsightRange;
import org.aftersale.help.insight.Insights;
import org.aftersale.help.insight.StaleArticle;
import org.aftersale.host.Permission;
import org.aftersale.host.StaffMember;
import org.aftersale.render.PageModel;
import org.aftersale.shared.UrlEncoding;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Builds the template models of the search insights. */
@Component("aftersaleInsightModels")
public class InsightModels {

    private static final String ARTICLES = "/aftersale/faq";

    @Autowired protected HelpLanguages languages;

    PageModel page(StaffMember me, Insights insights, InsightRange range, Locale locale) {
        boolean mayWrite = me.hasPermission(Permission.WRITE_ARTICLES);
        return PageModel.create()
                .with("periods", periods(range))
                .with("languages", languages(range, locale))
                .with("trend", SearchTrend.of(insights.getDays()))
                .with("withoutResult", questions(insights.getWithoutResult(), mayWrite, locale))
                .with("withoutClick", questions(insights.getWithoutClick(), mayWrite, locale))
                .with("failing", map(insights.getFailing(), article -> failing(article, locale)))
                .with("stale", map(insights.getStale(), article -> stale(article, locale)))
                .with("forms", map(insights.getForms(), InsightModels::form));
    }

    private static <T> List<PageModel> map(List<T> items, Function<T, PageModel> model) {
        return items.stream().map(model).collect(Collectors.toList());
    }

    private static List<PageModel> periods(InsightRange range) {
        return map(
                InsightRange.DAYS,
                days ->
                        PageModel.create()
                                .with("days", days)
                                .with("url", address(days, range.getLanguage()))
                                .with("selected", days == range.getDays()));
    }

    private List<PageModel> languages(InsightRange range, Locale locale) {
        List<PageModel> choices = new ArrayList<PageModel>();
        choices.add(
                PageModel.create()
                        .with("url", address(range.getDays(), null))
                        .with("selected", range.getLanguage() == null));
        for (String language : languages.all()) {
            choices.add(
                    PageModel.create()
                            .with("name", name(language, locale))
                            .with("url", address(range.getDays(), language))
                            .with("selected", language.equals(range.getLanguage())));
        }
        return choices;
    }

    private static String address(int days, String language) {
        String address = InsightsController.PAGE + "?days=" + days;
        return language == null ? address : address + "&language=" + language;
    }

    /** The language's name in the reader's own language, such as "German". */
    private static String name(String language, Locale locale) {
        return Locale.forLanguageTag(language).getDisplayLanguage(locale);
    }

    private static List<PageModel> questions(
            List<AskedQuestion> questions, boolean mayWrite, Locale locale) {
        return map(
                questions,
                question ->
                        PageModel.create()
                                .with("question", question.getQuestion())
                                .with("language", name(question.getLanguage(), locale))
                                .with("count", question.getCount())
                                .with("latest", question.getLatest())
                                .with("newUrl", mayWrite ? newArticle(question) : null));
    }

    private static String newArticle(AskedQuestion question) {
        return ARTICLES
                + "/new?title="
                + UrlEncoding.value(question.getQuestion())
                + "&language="
                + UrlEncoding.value(question.getLanguage());
    }

    private static PageModel failing(FailingArticle article, Locale locale) {
        return article(article.getArticleId(), article.getTitle(), article.getLanguage(), locale)
                .with("votes", article.getHelpful() + article.getUnhelpful())
                .with("percent", article.getHelpfulPercent())
                .with("submitted", article.getSubmitted());
    }

    private static PageModel stale(StaleArticle article, Locale locale) {
        boolean planned = article.getReviewAt() != Article.NEVER;
        return article(article.getArticleId(), article.getTitle(), article.getLanguage(), locale)
                .with("reviewAt", planned ? article.getReviewAt() : null)
                .with("touchedAt", article.getTouchedAt())
                .with("ownerName", article.getOwnerName());
    }

    private static PageModel article(long id, String title, String language, Locale locale) {
        return PageModel.create()
                .with("title", title)
                .with("url", ARTICLES + "/articles/" + id)
                .with("language", language == null ? null : name(language, locale));
    }

    private static PageModel form(FormFigures form) {
        long shown = form.getShown();
        return PageModel.create()
                .with("placeCode", form.getPlace().name())
                .with("shown", shown)
                .with("solved", form.getSolved())
                .with("submitted", form.getSubmitted())
                .with("left", Math.max(0, shown - form.getSolved() - form.getSubmitted()))
                .with("percent", shown == 0 ? null : Math.round(100.0 * form.getSolved() / shown));
    }
}
