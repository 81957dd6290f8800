package org.aftersale.help.reading;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The headlines of every published article at one generation. */
final class HeadlineSnapshot {

    private final long generation;
    private final Map<String, Headline> bySlug = new HashMap<String, Headline>();
    private final Map<Long, Map<String, Headline>> byArticle =
            new LinkedHashMap<Long, Map<String, Headline>>();

    HeadlineSnapshot(long generation, List<Headline> all) {
        this.generation = generation;
        for (Headline headline : all) {
            bySlug.put(headline.getSlug(), headline);
            byArticle
                    .computeIfAbsent(headline.getArticleId(), any -> new LinkedHashMap<>(2))
                    .put(headline.getLanguage(), headline);
        }
    }

    long generation() {
        return generation;
    }

    Optional<Headline> bySlug(String slug) {
        return Optional.ofNullable(bySlug.get(slug));
    }

    /** By language; empty if the article is not published. */
    Map<String, Headline> languages(long articleId) {
        return byArticle.getOrDefault(articleId, Collections.<String, Headline>emptyMap());
    }

    /** Every article by language. */
    Collection<Map<String, Headline>> articles() {
        return byArticle.values();
    }

    /** In the first preferred language that the article has. */
    static Optional<Headline> in(List<String> preferred, Map<String, Headline> languages) {
        return preferred.stream().filter(languages::containsKey).findFirst().map(languages::get);
    }
}
