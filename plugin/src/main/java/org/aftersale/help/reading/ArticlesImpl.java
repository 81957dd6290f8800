package org.aftersale.help.reading;

import java.text.Collator;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.annotation.Resource;
import org.aftersale.help.article.ArticleCategory;
import org.aftersale.help.article.ArticleStore;
import org.aftersale.help.article.ArticleText;
import org.aftersale.help.article.ArticleVersion;
import org.aftersale.help.article.HelpLanguages;
import org.aftersale.shared.NotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service("aftersaleArticles")
@Transactional(value = "blTransactionManager", readOnly = true)
public class ArticlesImpl implements Articles {

    @Resource(name = "aftersaleHeadlineReader")
    protected HeadlineReader headlines;

    @Resource(name = "aftersaleArticleStore")
    protected ArticleStore store;

    @Resource(name = "aftersaleHelpLanguages")
    protected HelpLanguages languages;

    @Resource(name = "aftersaleClock")
    protected Clock clock;

    @Override
    public HelpHome home(String language) {
        List<Headline> articles = headlines(language, any -> true);
        List<Headline> popular =
                articles.stream()
                        .filter(headline -> headline.getFeatured() > 0)
                        .sorted(Comparator.comparingInt(Headline::getFeatured))
                        .collect(Collectors.toList());
        Map<Long, List<Headline>> byCategory =
                articles.stream()
                        .filter(headline -> headline.getCategoryId() != null)
                        .collect(Collectors.groupingBy(Headline::getCategoryId));
        List<CategoryArticles> nonEmptyCategories =
                store.categories().stream()
                        .filter(category -> byCategory.containsKey(category.getId()))
                        .map(
                                category ->
                                        categoryArticles(
                                                category,
                                                language,
                                                byCategory.get(category.getId())))
                        .collect(Collectors.toList());
        return new HelpHome(popular, nonEmptyCategories);
    }

    @Override
    public CategoryArticles category(String code, String language) {
        ArticleCategory category =
                store.categories().stream()
                        .filter(each -> each.getCode().equals(code))
                        .findFirst()
                        .orElseThrow(() -> NotFoundException.of("category", code));
        List<Headline> articles =
                headlines(language, each -> category.getId().equals(each.getCategoryId()));
        if (articles.isEmpty()) {
            throw NotFoundException.of("article in the category", code);
        }
        return categoryArticles(category, language, articles);
    }

    private CategoryArticles categoryArticles(
            ArticleCategory category, String language, List<Headline> articles) {
        String name =
                languages.preferred(language).stream()
                        .map(category.getNames()::get)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(category.getCode());
        Collator order = Collator.getInstance(Locale.forLanguageTag(language));
        List<Headline> sorted = new ArrayList<Headline>(articles);
        sorted.sort(Comparator.comparing(Headline::getTitle, order));
        return new CategoryArticles(category.getCode(), name, sorted);
    }

    private List<Headline> headlines(String language, Predicate<Headline> filter) {
        long now = clock.millis();
        List<String> preferred = languages.preferred(language);
        List<Headline> articles = new ArrayList<Headline>();
        for (Map<String, Headline> article : headlines.current().articles()) {
            HeadlineSnapshot.in(preferred, article)
                    .filter(headline -> headline.isValid(now) && filter.test(headline))
                    .ifPresent(articles::add);
        }
        return articles;
    }

    @Override
    public PublishedArticle read(String slug, String language) {
        HeadlineSnapshot current = headlines.current();
        Headline headline = headline(current, slug);
        ArticleVersion version =
                store.version(headline.getTextId(), headline.getVersionNo())
                        .orElseThrow(() -> NotFoundException.of("article", slug));
        return new PublishedArticle(
                headline,
                version,
                category(headline),
                current.languages(headline.getArticleId()),
                named(current, store.related(headline.getArticleId()), language));
    }

    private CategoryArticles category(Headline headline) {
        return store.categories().stream()
                .filter(each -> each.getId().equals(headline.getCategoryId()))
                .findFirst()
                .map(each -> categoryArticles(each, headline.getLanguage(), new ArrayList<>()))
                .orElse(null);
    }

    @Override
    public Headline headline(String slug) {
        return headline(headlines.current(), slug);
    }

    private Headline headline(HeadlineSnapshot current, String slug) {
        Optional<Headline> found = current.bySlug(slug);
        if (!found.isPresent()) {
            // a former slug, or a case-insensitive database collation
            throw new ArticleMovedException(
                    store.textBySlug(slug)
                            .map(ArticleText::getSlug)
                            .filter(now -> isReadable(current.bySlug(now)))
                            .orElseThrow(() -> NotFoundException.of("article", slug)));
        }
        if (!isReadable(found)) {
            throw NotFoundException.of("article", slug);
        }
        return found.get();
    }

    private boolean isReadable(Optional<Headline> headline) {
        return headline.filter(each -> each.isValid(clock.millis())).isPresent();
    }

    @Override
    public Optional<Headline> inLanguage(long articleId, String language) {
        return Optional.ofNullable(headlines.current().languages(articleId).get(language))
                .filter(headline -> headline.isValid(clock.millis()));
    }

    @Override
    public Collection<Map<String, Headline>> all() {
        long now = clock.millis();
        return headlines.current().articles().stream()
                .filter(article -> article.values().iterator().next().isValid(now))
                .map(LinkedHashMap::new)
                .collect(Collectors.toList());
    }

    @Override
    public List<Headline> byIds(Collection<Long> articleIds, String language) {
        return named(headlines.current(), articleIds, language);
    }

    private List<Headline> named(
            HeadlineSnapshot current, Collection<Long> articleIds, String language) {
        List<String> preferred = languages.preferred(language);
        return articleIds.stream()
                .map(id -> HeadlineSnapshot.in(preferred, current.languages(id)))
                .filter(this::isReadable)
                .map(Optional::get)
                .collect(Collectors.toList());
    }
}
