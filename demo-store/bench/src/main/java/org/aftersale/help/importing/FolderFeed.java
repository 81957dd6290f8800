package org.aftersale.help.importing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aftersale.help.article.ArticleContent;
import org.aftersale.help.article.ArticleHtml;
import org.aftersale.help.article.ArticleImpl;
import org.aftersale.help.article.ArticleText;
import org.aftersale.help.article.ArticleVersion;
import org.aftersale.help.placeholder.PlaceholderText;
import org.aftersale.help.search.source.IndexFeed;
import org.aftersale.help.search.source.IndexedText;

/**
 * Articles read from a folder as in a store, plus generated ones, without a database; used to
 * measure the search. It is in this package because articles can only be created here.
 */
public final class FolderFeed implements IndexFeed {

    private final ArticleHtml html = new ArticleHtml();
    private final List<IndexedText> texts = new ArrayList<>();
    private long generation = 1;

    public FolderFeed(String place) throws IOException {
        ArticleFolder folder = new ArticleFolder(place);
        Map<String, Map<String, String>> categories = new HashMap<>();
        folder.table("categories.csv").forEach(row -> categories.put(row.get("code"), row));
        Map<String, String> categoryOf = new HashMap<>();
        folder.table("articles.csv")
                .forEach(row -> categoryOf.put(row.get("slug"), row.get("category")));
        long articleId = 0;
        for (Map.Entry<String, Map<String, ArticleFile>> entry : folder.articles().entrySet()) {
            articleId++;
            Map<String, String> category =
                    categories.getOrDefault(categoryOf.get(entry.getKey()), Map.of());
            for (Map.Entry<String, ArticleFile> file : entry.getValue().entrySet()) {
                add(
                        articleId,
                        file.getKey(),
                        entry.getKey(),
                        file.getValue().words(),
                        category.getOrDefault(file.getKey(), ""));
            }
        }
    }

    /**
     * @param name stands for the address
     */
    public void add(
            long articleId, String language, String name, ArticleContent words, String category) {
        ArticleImpl article = new ArticleImpl();
        article.setId(articleId);
        ArticleText text = new ArticleText();
        text.setId(texts.size() + 1L);
        text.setArticleId(articleId);
        text.setLanguage(language);
        text.setSlug(name);
        text.setPublishedNo(1);
        text.setGeneration(generation);
        ArticleVersion version = new ArticleVersion();
        version.setTitle(words.getTitle());
        version.setSummary(words.getSummary());
        version.setKeywords(words.getKeywords());
        version.setBody(words.getBody());
        String body = html.text(PlaceholderText.general(words.getBody()));
        texts.add(new IndexedText(article, text, version, category, body));
    }

    @Override
    public long generation() {
        return generation;
    }

    @Override
    public List<IndexedText> changedAfter(long after, int limit) {
        return texts.stream().filter(text -> text.getGeneration() > after).limit(limit).toList();
    }

    @Override
    public List<IndexedText> live(long afterTextId, int limit) {
        int from = (int) Math.min(afterTextId, texts.size());
        return texts.subList(from, Math.min(texts.size(), from + limit));
    }

    @Override
    public List<IndexedText> texts(Collection<Long> textIds) {
        return textIds.stream()
                .filter(id -> id > 0 && id <= texts.size())
                .map(id -> texts.get((int) (id - 1)))
                .sorted(Comparator.comparing(IndexedText::getTextId))
                .toList();
    }

    @Override
    public List<IndexedText> ofArticles(Collection<Long> articleIds) {
        return texts.stream().filter(text -> articleIds.contains(text.getArticleId())).toList();
    }

    @Override
    public long countLive() {
        return texts.size();
    }
}
