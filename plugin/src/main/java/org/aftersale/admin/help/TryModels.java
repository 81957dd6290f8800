package org.aftersale.admin.help;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.aftersale.help.article.HelpLanguages;
import org.aftersale.help.search.ArticleHit;
import org.aftersale.help.search.ArticleSearch;
import org.aftersale.help.search.SearchQuestion;
import org.aftersale.help.search.SearchResult;
import org.aftersale.help.search.Snippet;
import org.aftersale.host.Permission;
import org.aftersale.host.StaffMember;
import org.aftersale.render.PageModel;
import org.aftersale.shared.ColumnText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** What customers would find for a search, and why in that order. */
@Component("aftersaleTryModels")
public class TryModels {

    private static final int MAX_HITS = 10;
    private static final int MAX_QUESTION_LENGTH = 500;

    @Autowired protected HelpLanguages languages;

    /** Null if the application has no search. */
    @Autowired(required = false)
    @Qualifier("aftersaleArticleSearch")
    protected ArticleSearch search;

    PageModel of(StaffMember me, String input, String language, Locale locale) {
        me.require(Permission.READ_ARTICLES);
        String question = ColumnText.cut(HelpAdminPaths.line(input), MAX_QUESTION_LENGTH);
        String searchLanguage = languages.known(language == null ? locale.getLanguage() : language);
        PageModel page =
                PageModel.create()
                        .with("can", can(me))
                        .with("q", question)
                        .with("language", searchLanguage)
                        .with("languages", languages.all())
                        .with("away", search == null);
        if (!question.isEmpty() && search != null) {
            SearchQuestion whole =
                    SearchQuestion.of(question, searchLanguage, MAX_HITS).explained();
            page.with("result", result(search.search(whole)));
        }
        return page;
    }

    static PageModel can(StaffMember me) {
        return PageModel.create().with("write", me.hasPermission(Permission.WRITE_ARTICLES));
    }

    private static PageModel result(SearchResult result) {
        return PageModel.create()
                .with("total", result.getTotal())
                .with("didYouMean", result.getDidYouMean())
                .with("makeshift", result.isFallback())
                .with("hits", result.getHits().stream().map(TryModels::hit).collect(list()));
    }

    private static <T> java.util.stream.Collector<T, ?, List<T>> list() {
        return Collectors.toList();
    }

    private static PageModel hit(ArticleHit hit) {
        return PageModel.create()
                .with("url", HelpAdminPaths.article(hit.getArticleId()))
                .with("title", hit.getTitle())
                .with("language", hit.getLanguage())
                .with("slug", hit.getSlug())
                .with("score", Math.round(hit.getScore() * 1000) / 1000.0)
                .with("passage", hit.getPassage().stream().map(TryModels::part).collect(list()))
                .with("explanation", hit.getExplanation());
    }

    private static PageModel part(Snippet snippet) {
        return PageModel.create()
                .with("words", snippet.getText())
                .with("marked", snippet.isMarked());
    }
}
