package org.aftersale.help.importing;

import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.annotation.Resource;
import org.aftersale.help.article.ArticleCategory;
import org.aftersale.help.article.ArticleImpl;
import org.aftersale.help.article.ArticleStatus;
import org.aftersale.help.article.ArticleStore;
import org.aftersale.help.article.ArticleText;
import org.aftersale.help.article.IndexGenerations;
import org.aftersale.help.editing.ArticleWriter;
import org.aftersale.shared.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Imports a store's article files once, while there are no articles. */
@Component("aftersaleArticleImport")
public class ArticleImport {

    @Resource(name = "aftersaleArticleStore")
    protected ArticleStore store;

    @Resource(name = "aftersaleArticleWriter")
    protected ArticleWriter writer;

    @Resource(name = "aftersaleIndexMarks")
    protected IndexGenerations marks;

    @Resource(name = "aftersaleClock")
    protected Clock clock;

    /**
     * Imports and publishes the articles of a folder; does nothing if there are any articles.
     *
     * @param place see {@link ArticleFolder}
     * @param author the author of the versions
     * @return how many articles were imported
     * @throws IOException if a file cannot be read
     * @throws IllegalArgumentException if a file is malformed
     */
    @Transactional(value = "blTransactionManager", rollbackFor = Exception.class)
    public int importFrom(String place, Actor author) throws IOException {
        // if two nodes start at once, the second waits here and then finds the first one's articles
        marks.next();
        if (store.count() > 0) {
            return 0;
        }
        ArticleFolder folder = new ArticleFolder(place);
        Map<String, Long> categories = categories(folder.table("categories.csv"));
        Map<String, Map<String, String>> facts =
                folder.table("articles.csv").stream()
                        .collect(Collectors.toMap(row -> row.get("slug"), row -> row));
        Map<String, Long> ids = new HashMap<String, Long>();
        for (Map.Entry<String, Map<String, ArticleFile>> entry : folder.articles().entrySet()) {
            Map<String, String> row = facts.getOrDefault(entry.getKey(), new HashMap<>());
            ArticleImpl article = article(row, categories);
            ids.put(entry.getKey(), article.getId());
            entry.getValue()
                    .forEach((language, file) -> publish(article, language, file, entry, author));
        }
        facts.forEach((name, row) -> relate(ids, name, row.get("related")));
        return ids.size();
    }

    private Map<String, Long> categories(List<Map<String, String>> rows) {
        Map<String, Long> ids = new HashMap<String, Long>();
        for (Map<String, String> row : rows) {
            ArticleCategory category = new ArticleCategory();
            category.setCode(row.remove("code"));
            category.setPosition(Integer.parseInt(row.remove("position")));
            category.getNames().putAll(row);
            store.persist(category);
            store.flush();
            ids.put(category.getCode(), category.getId());
        }
        return ids;
    }

    private ArticleImpl article(Map<String, String> row, Map<String, Long> categories) {
        ArticleImpl article = store.create();
        article.setCategoryId(categories.get(row.get("category")));
        String featured = row.getOrDefault("featured", "");
        article.setFeatured(featured.isEmpty() ? 0 : Integer.parseInt(featured));
        article.setCreatedAt(clock.millis());
        article.setUpdatedAt(article.getCreatedAt());
        store.persist(article);
        store.flush();
        return article;
    }

    private void publish(
            ArticleImpl article,
            String language,
            ArticleFile file,
            Map.Entry<String, ?> folder,
            Actor author) {
        String slug = file.slug().isEmpty() ? folder.getKey() + '-' + language : file.slug();
        ArticleText text = writer.begin(article, language, slug);
        writer.save(text, file.words(), author);
        store.flush();
        writer.move(text, ArticleStatus.PUBLISHED);
    }

    private void relate(Map<String, Long> ids, String name, String related) {
        List<Long> others =
                Arrays.stream(related.split(" "))
                        .map(ids::get)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toList());
        if (ids.containsKey(name)) {
            store.relate(ids.get(name), others);
        }
    }
}
