package org.aftersale.help.article;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.aftersale.help.placeholder.PlaceholderText;
import org.aftersale.help.search.source.IndexFeed;
import org.aftersale.help.search.source.IndexedText;

/** An in-memory knowledge base, as the search reads it. */
public class InMemoryArticles implements IndexFeed {

    private final Map<Long, IndexedText> texts = new TreeMap<Long, IndexedText>();
    private volatile long generation;
    private volatile long rebuilds;
    public volatile long birth = 4711;

    /** Publishes an article in a language, or replaces it. */
    public synchronized InMemoryArticles publish(
            long articleId, String language, String title, String keywords, String body) {
        return publish(articleId, language, title, keywords, body, 0, Article.NEVER, 0, 0);
    }

    public synchronized InMemoryArticles publish(
            long articleId,
            String language,
            String title,
            String keywords,
            String body,
            long from,
            long until,
            long helpful,
            long unhelpful) {
        ArticleImpl article = new ArticleImpl();
        article.id = articleId;
        article.validFrom = from;
        article.validUntil = until;
        ArticleVersion words = new ArticleVersion();
        words.title = title;
        words.keywords = keywords;
        words.summary = "";
        words.body = body;
        ArticleText text = text(articleId, language);
        text.publishedNo = 1;
        text.helpful = helpful;
        text.unhelpful = unhelpful;
        String plain = new ArticleHtml().text(PlaceholderText.general(body));
        texts.put(text.id, new IndexedText(article, text, words, "", plain));
        generation++;
        return this;
    }

    public synchronized void archive(long articleId, String language) {
        ArticleImpl article = new ArticleImpl();
        article.id = articleId;
        ArticleText text = text(articleId, language);
        texts.put(text.id, new IndexedText(article, text, null, "", ""));
        generation++;
    }

    private ArticleText text(long articleId, String language) {
        ArticleText text = new ArticleText();
        text.id = articleId * 100 + language.charAt(0) - 'a';
        text.articleId = articleId;
        text.language = language;
        text.slug = "article-" + articleId + '-' + language;
        text.generation = generation + 1;
        return text;
    }

    public void askRebuild() {
        rebuilds++;
    }

    @Override
    public long rebuildRequests() {
        return rebuilds;
    }

    @Override
    public long databaseId() {
        return birth;
    }

    @Override
    public long generation() {
        return generation;
    }

    @Override
    public synchronized List<IndexedText> changedAfter(long after, int limit) {
        return texts.values().stream()
                .filter(text -> text.getGeneration() > after)
                .sorted(Comparator.comparing(IndexedText::getGeneration))
                .limit(limit)
                .collect(Collectors.toList());
    }

    @Override
    public synchronized List<IndexedText> live(long afterTextId, int limit) {
        return texts.values().stream()
                .filter(text -> text.getTextId() > afterTextId && text.isLive())
                .limit(limit)
                .collect(Collectors.toList());
    }

    @Override
    public synchronized List<IndexedText> texts(Collection<Long> textIds) {
        return new ArrayList<IndexedText>(texts.values())
                .stream()
                        .filter(text -> textIds.contains(text.getTextId()))
                        .collect(Collectors.toList());
    }

    @Override
    public synchronized List<IndexedText> ofArticles(Collection<Long> articleIds) {
        return texts.values().stream()
                .filter(text -> articleIds.contains(text.getArticleId()))
                .collect(Collectors.toList());
    }

    @Override
    public synchronized long countLive() {
        return texts.values().stream().filter(IndexedText::isLive).count();
    }
}
