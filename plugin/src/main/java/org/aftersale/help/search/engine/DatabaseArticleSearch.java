package org.aftersale.help.search.engine;

import java.lang.ref.SoftReference;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.aftersale.help.article.HelpLanguages;
import org.aftersale.help.search.ArticleHit;
import org.aftersale.help.search.ArticleSearch;
import org.aftersale.help.search.ReRanker;
import org.aftersale.help.search.SearchQuestion;
import org.aftersale.help.search.SearchResult;
import org.aftersale.help.search.ranking.Candidate;
import org.aftersale.help.search.ranking.InMemoryIndex;
import org.aftersale.help.search.ranking.LanguageQuery;
import org.aftersale.help.search.ranking.Ranking;
import org.aftersale.help.search.source.IndexFeed;
import org.aftersale.help.search.source.IndexedText;
import org.aftersale.help.search.text.Synonyms;

/**
 * Searches without a search engine, over all articles in memory. Ranks like the Solr search. The
 * index is loaded on first use and softly referenced, so that it is released when memory is short.
 */
public class DatabaseArticleSearch implements ArticleSearch {

    private static final int PAUSE_FACTOR = 5;

    private final IndexFeed feed;
    private final Synonyms synonyms;
    private final List<ReRanker> reRankers;
    private final HelpLanguages languages;
    private final Clock clock;
    private SoftReference<InMemoryIndex> index = new SoftReference<InMemoryIndex>(null);
    private long nextCheckAt;

    public DatabaseArticleSearch(
            IndexFeed feed,
            Synonyms synonyms,
            List<ReRanker> reRankers,
            HelpLanguages languages,
            Clock clock) {
        this.feed = feed;
        this.synonyms = synonyms;
        this.reRankers = reRankers;
        this.languages = languages;
        this.clock = clock;
    }

    @Override
    public SearchResult search(SearchQuestion question) {
        return find(question, false);
    }

    @Override
    public List<ArticleHit> suggest(SearchQuestion question) {
        return find(question, true).getHits();
    }

    private SearchResult find(SearchQuestion question, boolean unfinished) {
        InMemoryIndex current = index();
        List<LanguageQuery> queries =
                LanguageQuery.of(question, languages, current.languages, unfinished);
        if (queries.stream().allMatch(each -> each.question.isEmpty())) {
            return Ranking.nothing(true);
        }
        Ranking ranking = new Ranking(queries, reRankers);
        List<Candidate> sorted =
                ranking.sorted(
                        current.valid(
                                languages.known(question.getLanguage()),
                                languages.first(),
                                clock.millis()));
        return new SearchResult(
                ranking.page(question, sorted, this::withWords),
                sorted.size(),
                queries.get(0).question.correctedQuestion(),
                true);
    }

    private List<Candidate> withWords(List<Candidate> candidates) {
        Map<Long, IndexedText> texts = new HashMap<Long, IndexedText>();
        feed.texts(
                        candidates.stream()
                                .map(candidate -> candidate.textId)
                                .collect(Collectors.toList()))
                .forEach(text -> texts.put(text.getTextId(), text));
        List<Candidate> found = new ArrayList<Candidate>();
        for (Candidate candidate : candidates) {
            IndexedText text = texts.get(candidate.textId);
            // unpublished since the index was loaded
            if (text != null && text.isLive()) {
                found.add(candidate.with(text.getSummary(), text.getBody()));
            }
        }
        return found;
    }

    private synchronized InMemoryIndex index() {
        InMemoryIndex loaded = index.get();
        long now = clock.millis();
        if (loaded != null && now < nextCheckAt) {
            return loaded;
        }
        if (loaded == null || loaded.generation != feed.generation()) {
            loaded = new InMemoryIndex(feed, synonyms);
            index = new SoftReference<InMemoryIndex>(loaded);
        }
        long took = clock.millis() - now;
        nextCheckAt = now + Math.max(1_000, took * PAUSE_FACTOR);
        return loaded;
    }
}
