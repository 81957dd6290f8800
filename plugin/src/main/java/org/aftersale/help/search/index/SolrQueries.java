package org.aftersale.help.search.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.aftersale.help.search.SearchQuestion;
import org.aftersale.help.search.ranking.ArticleTerms;
import org.aftersale.help.search.ranking.ArticleTerms.Field;
import org.aftersale.help.search.ranking.Concept;
import org.aftersale.help.search.ranking.LanguageQuery;
import org.apache.solr.client.solrj.SolrQuery;

/**
 * What Solr is asked. Made of terms alone, which hold letters and digits: nothing that anybody
 * types is read as Solr's own language.
 */
public final class SolrQueries {

    private static final int MOST_WAYS = 120;
    private static final int CANDIDATES = 40;
    private static final int MOST_ROWS = 500;

    private SolrQueries() {}

    /**
     * @param askings the question in the reader's language, then in the help's first
     * @param now epoch milliseconds
     */
    public static SolrQuery candidates(
            List<LanguageQuery> askings, SearchQuestion question, long now) {
        SolrQuery query = new SolrQuery(words(askings));
        query.set("defType", "edismax");
        query.set("qf", weights());
        query.set("tie", "0.2");
        query.set("mm", "1");
        query.set("uf", "-*");
        query.set("lowercaseOperators", "false");
        query.setFilterQueries(
                "kind:text",
                languages(askings),
                "{!cache=false}valid_from:[* TO " + ArticleDocuments.sortable(now) + ']',
                "{!cache=false}valid_until:{" + ArticleDocuments.sortable(now) + " TO *]");
        query.setFields(ArticleDocuments.FOUND);
        int last = question.getOffset() + question.getMost();
        query.setRows(Math.min(MOST_ROWS, last <= CANDIDATES / 2 ? CANDIDATES : last + CANDIDATES));
        if (question.isExplained()) {
            query.set("debugQuery", true);
        }
        return query;
    }

    private static String weights() {
        StringBuilder weights = new StringBuilder();
        for (Field field : ArticleTerms.fields()) {
            weights.append(field.id).append('^').append(field.weight).append(' ');
        }
        return weights.toString().trim();
    }

    /** In the reader's language, or in the first where an article is not in it. */
    private static String languages(List<LanguageQuery> askings) {
        String own = askings.get(0).language.code;
        if (askings.size() == 1) {
            return "language:" + own;
        }
        String first = askings.get(1).language.code;
        return "language:" + own + " OR (language:" + first + " AND -languages:" + own + ')';
    }

    private static String words(List<LanguageQuery> askings) {
        Map<String, Double> ways = new HashMap<String, Double>();
        for (LanguageQuery languageQuery : askings) {
            for (Concept concept : languageQuery.question.concepts()) {
                double worth = languageQuery.scorer.worthOf(concept);
                for (Concept.Way way : concept.ways()) {
                    ways.merge(String.join(" ", way.terms), worth * way.weight, Math::max);
                }
            }
        }
        List<Map.Entry<String, Double>> best = new ArrayList<>(ways.entrySet());
        best.sort(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()));
        return best.stream()
                .limit(MOST_WAYS)
                .map(way -> boosted(way.getKey(), way.getValue()))
                .collect(Collectors.joining(" "));
    }

    private static String boosted(String terms, double weight) {
        String words = terms.indexOf(' ') < 0 ? terms : '"' + terms + '"';
        // by hand: a hundred formats would take as long as the rest of the query
        return words + '^' + Math.max(1, Math.round(weight * 1000)) / 1000.0;
    }
}
