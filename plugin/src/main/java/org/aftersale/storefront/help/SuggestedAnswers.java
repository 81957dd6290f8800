package org.aftersale.storefront.help;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.aftersale.help.feedback.HelpLog;
import org.aftersale.help.feedback.HelpPlace;
import org.aftersale.help.search.ArticleHit;
import org.aftersale.help.search.ArticleSearch;
import org.aftersale.help.search.SearchQuestion;
import org.aftersale.help.search.Snippet;
import org.aftersale.render.PageModel;
import org.aftersale.storefront.page.ShopPaths;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Suggests articles for a form's text, for pages without scripts. */
@Component("aftersaleAnswersBeside")
public class SuggestedAnswers {

    private static final int MAX_SUGGESTIONS = 3;

    @Autowired
    @Qualifier("aftersaleArticleSearch")
    protected ArticleSearch search;

    @Autowired protected HelpLog log;

    /**
     * @param key links the searches beside one form
     */
    public List<PageModel> to(String text, HelpPlace place, String key, Locale locale) {
        String language = locale.getLanguage();
        List<ArticleHit> hits =
                search.search(SearchQuestion.of(text, language, MAX_SUGGESTIONS)).getHits();
        log.seen(place, key, language, text, hits.size());
        return hits.stream().map(hit -> answer(hit, place, key)).collect(Collectors.toList());
    }

    private static PageModel answer(ArticleHit hit, HelpPlace place, String key) {
        return PageModel.create()
                .with("slug", hit.getSlug())
                .with("title", hit.getTitle())
                .with("url", ShopPaths.article(hit.getSlug(), place, key))
                .with(
                        "passage",
                        hit.getPassage().stream()
                                .map(Snippet::getText)
                                .collect(Collectors.joining()));
    }
}
