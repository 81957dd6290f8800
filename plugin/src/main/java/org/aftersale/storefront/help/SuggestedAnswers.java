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

/** What the help says to words in a form, for a page without scripts. */
@Component("aftersaleAnswersBeside")
public class SuggestedAnswers {

    private static final int MOST = 3;

    @Autowired
    @Qualifier("aftersaleArticleSearch")
    protected ArticleSearch search;

    @Autowired protected HelpLog log;

    /**
     * @param key joins what is searched for beside one form
     */
    public List<PageModel> to(String words, HelpPlace place, String key, Locale locale) {
        String language = locale.getLanguage();
        List<ArticleHit> hits = search.search(SearchQuestion.of(words, language, MOST)).getHits();
        log.seen(place, key, language, words, hits.size());
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
                                .map(Snippet::getWords)
                                .collect(Collectors.joining()));
    }
}
