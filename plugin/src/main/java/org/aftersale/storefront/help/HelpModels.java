package org.aftersale.storefront.help;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.aftersale.help.reading.CategoryArticles;
import org.aftersale.help.reading.Headline;
import org.aftersale.help.reading.HelpHome;
import org.aftersale.help.search.ArticleHit;
import org.aftersale.help.search.SearchResult;
import org.aftersale.help.search.Snippet;
import org.aftersale.render.Languages;
import org.aftersale.render.PageModel;
import org.aftersale.render.PagerModel;
import org.aftersale.shared.Slice;
import org.aftersale.shared.UrlEncoding;
import org.springframework.stereotype.Component;

/** Builds the template models of the help's lists: start page, category, search results. */
@Component("aftersaleHelpModels")
public class HelpModels {

    /** The number of articles per category on the start page; a link leads to the rest. */
    private static final int ARTICLES_PER_CATEGORY = 6;

    PageModel home(HelpHome home) {
        return PageModel.create()
                .with("q", "")
                .with("popular", links(home.getPopular()))
                .with(
                        "shelves",
                        home.getCategories().stream()
                                .map(category -> categoryModel(category, ARTICLES_PER_CATEGORY))
                                .collect(Collectors.toList()))
                .with("contactUrl", HelpPaths.contact("", null));
    }

    PageModel category(CategoryArticles category) {
        return categoryModel(category, Integer.MAX_VALUE)
                .with("q", "")
                .with("contactUrl", HelpPaths.contact("", null));
    }

    private static PageModel categoryModel(CategoryArticles category, int limit) {
        List<Headline> all = category.getArticles();
        return PageModel.create()
                .with("name", category.getName())
                .with("url", HelpPaths.category(category.getCode()))
                .with("count", all.size())
                .with("more", all.size() > limit)
                .with("articles", links(all.subList(0, Math.min(limit, all.size()))));
    }

    static List<PageModel> links(Collection<Headline> articles) {
        return articles.stream().map(HelpModels::link).collect(Collectors.toList());
    }

    static PageModel link(Headline article) {
        return PageModel.create()
                .with("title", article.getTitle())
                .with("summary", article.getSummary())
                .with("lang", article.getLanguage())
                .with("dir", direction(article.getLanguage()))
                .with("url", HelpPaths.article(article));
    }

    PageModel results(SearchResult found, SearchContext searchContext, int page, int size) {
        Slice<ArticleHit> slice =
                new Slice<ArticleHit>(found.getHits(), page, size, found.getTotal());
        String here = HelpPaths.results(searchContext.question());
        PageModel model =
                PageModel.create()
                        .with("q", searchContext.question())
                        .with("hits", hits(found.getHits(), searchContext::on))
                        .with("total", found.getTotal())
                        .with("makeshift", found.isFallback())
                        .with("contactUrl", HelpPaths.contact(searchContext.question(), null))
                        .with(
                                "pager",
                                PagerModel.of(
                                        slice,
                                        n -> here + "&page=" + n + "&s=" + searchContext.key()));
        if (found.getDidYouMean() != null) {
            model.with(
                    "meant",
                    PageModel.create()
                            .with("text", found.getDidYouMean())
                            .with("url", HelpPaths.results(found.getDidYouMean())));
        }
        return model;
    }

    private static List<PageModel> hits(
            List<ArticleHit> hits, UnaryOperator<String> searchContext) {
        return hits.stream()
                .map(
                        hit ->
                                PageModel.create()
                                        .with("title", hit.getTitle())
                                        .with("lang", hit.getLanguage())
                                        .with("dir", direction(hit.getLanguage()))
                                        .with("url", searchContext.apply(address(hit)))
                                        .with("passage", passage(hit.getPassage())))
                .collect(Collectors.toList());
    }

    static String address(ArticleHit hit) {
        return HelpPaths.ARTICLES + UrlEncoding.value(hit.getSlug());
    }

    private static List<PageModel> passage(List<Snippet> snippets) {
        return snippets.stream()
                .map(
                        snippet ->
                                PageModel.create()
                                        .with("words", snippet.getText())
                                        .with("marked", snippet.isMarked()))
                .collect(Collectors.toList());
    }

    static String direction(String language) {
        return Languages.direction(Locale.forLanguageTag(language));
    }
}
