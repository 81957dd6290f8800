package org.aftersale.help.search.ranking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aftersale.help.search.source.IndexFeed;
import org.aftersale.help.search.source.IndexedText;
import org.aftersale.help.search.text.Analysis;
import org.aftersale.help.search.text.Lexicon;
import org.aftersale.help.search.text.LexiconBuilder;
import org.aftersale.help.search.text.Synonyms;

/** A snapshot of all articles in the database, searched in memory. */
public final class InMemoryIndex {

    private static final int AT_ONCE = 200;

    private static final class Held {
        final Candidate candidate;
        final long validFrom;
        final long validUntil;

        Held(Candidate candidate, long validFrom, long validUntil) {
            this.candidate = candidate;
            this.validFrom = validFrom;
            this.validUntil = validUntil;
        }
    }

    public final long generation;
    public final LanguageBook languages;
    private final Map<String, List<Held>> byLanguage = new HashMap<String, List<Held>>();
    private final Map<String, Set<Long>> articles = new HashMap<String, Set<Long>>();

    /** Loads all articles. */
    public InMemoryIndex(IndexFeed feed, Synonyms synonyms) {
        // read before the articles: a concurrent change then causes another reload
        this.generation = feed.generation();
        Map<String, LexiconBuilder> builders = new HashMap<String, LexiconBuilder>();
        Map<String, String> interned = new HashMap<String, String>();
        long last = 0;
        List<IndexedText> some = feed.live(last, AT_ONCE);
        while (!some.isEmpty()) {
            for (IndexedText text : some) {
                take(text, builders, interned);
                last = text.getTextId();
            }
            some = feed.live(last, AT_ONCE);
        }
        Map<String, Lexicon> lexicons = new HashMap<String, Lexicon>();
        builders.forEach((language, builder) -> lexicons.put(language, builder.build()));
        this.languages = new LanguageBook(lexicons, synonyms);
    }

    private void take(
            IndexedText text, Map<String, LexiconBuilder> builders, Map<String, String> interned) {
        String language = text.getLanguage();
        ArticleTerms terms = ArticleTerms.of(text);
        builders.computeIfAbsent(language, any -> new LexiconBuilder(Analysis.of(language)))
                .text(terms.head(), ArticleTerms.allWords(text));
        terms.intern(interned);
        Candidate candidate =
                new Candidate(
                        text.getArticleId(),
                        text.getTextId(),
                        text.getSlug(),
                        language,
                        text.getTitle(),
                        terms,
                        PopularityBoost.of(
                                text.getOpened(), text.getHelpful(), text.getUnhelpful()),
                        null,
                        null,
                        null);
        byLanguage
                .computeIfAbsent(language, any -> new ArrayList<Held>())
                .add(new Held(candidate, text.getValidFrom(), text.getValidUntil()));
        articles.computeIfAbsent(language, any -> new HashSet<Long>()).add(text.getArticleId());
    }

    /** Articles in the reader's language, or in the first if they are missing in it. */
    public List<Candidate> valid(String language, String first, long now) {
        List<Candidate> valid = new ArrayList<Candidate>();
        Set<Long> own = articles.getOrDefault(language, new HashSet<Long>());
        add(valid, language, now, new HashSet<Long>());
        if (!first.equals(language)) {
            add(valid, first, now, own);
        }
        return valid;
    }

    private void add(List<Candidate> valid, String language, long now, Set<Long> not) {
        for (Held held : byLanguage.getOrDefault(language, new ArrayList<Held>())) {
            if (held.validFrom <= now
                    && now < held.validUntil
                    && !not.contains(held.candidate.articleId)) {
                valid.add(held.candidate.copy());
            }
        }
    }
}
