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
 * Builds Solr queries. They consist of analyzed terms only, which contain only letters and digits:
 * user input never reaches Solr's query syntax.
 */
public final class SolrQueries {

    private static final int MAX_EXPRESSIONS = 120;
    private static final int CANDIDATES = 40;
    private static final int MAX_ROWS = 500;

    private SolrQueries() {}

    /**
     * @param queries the question in the reader's language, then in the help's first
     * @param now epoch milliseconds
     */
    public static SolrQuery candidates(
            List<LanguageQuery> queries, SearchQuestion question, long now) {
        SolrQuery query = new SolrQuery(terms(queries));
        query.set("defType", "edismax");
        query.set("qf", weights());
        query.set("tie", "0.2");
        query.set("mm", "1");
        query.set("uf", "-*");
        query.set("lowercaseOperators", "false");
        query.setFilterQueries(
                "kind:text",
                languages(queries),
                "{!cache=false}valid_from:[* TO " + ArticleDocuments.sortable(now) + ']',
                "{!cache=false}valid_until:{" + ArticleDocuments.sortable(now) + " TO *]");
        query.setFields(ArticleDocuments.FOUND);
        int last = question.getOffset() + question.getLimit();
        query.setRows(Math.min(MAX_ROWS, last <= CANDIDATES / 2 ? CANDIDATES : last + CANDIDATES));
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

    /** Articles in the reader's language, or in the first if they are missing in it. */
    private static String languages(List<LanguageQuery> queries) {
        String own = queries.get(0).language.code;
        if (queries.size() == 1) {
            return "language:" + own;
        }
        String first = queries.get(1).language.code;
        return "language:" + own + " OR (language:" + first + " AND -languages:" + own + ')';
    }

    private static String terms(List<LanguageQuery> queries) {
        Map<String, Double> expressions = new HashMap<String, Double>();
        for (LanguageQuery languageQuery : queries) {
            for (Concept concept : languageQuery.question.concepts()) {
                double conceptWeight = languageQuery.scorer.weightOf(concept);
                for (Concept.Variant variant : concept.variants()) {
                    expressions.merge(
                            String.join(" ", variant.terms),
                            conceptWeight * variant.weight,
                            Math::max);
                }
            }
        }
        List<Map.Entry<String, Double>> best = new ArrayList<>(expressions.entrySet());
        best.sort(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()));
        return best.stream()
                .limit(MAX_EXPRESSIONS)
                .map(variant -> boosted(variant.getKey(), variant.getValue()))
                .collect(Collectors.joining(" "));
    }

    private static String boosted(String terms, double weight) {
        String expression = terms.indexOf(' ') < 0 ? terms : '"' + terms + '"';
        // String.format a hundred times would take as long as the rest of the query
        return expression + '^' + Math.max(1, Math.round(weight * 1000)) / 1000.0;
    }
}
