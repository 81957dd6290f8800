package org.aftersale.help.search.index;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.aftersale.help.search.ranking.ArticleTerms;
import org.aftersale.help.search.ranking.ArticleTerms.Field;
import org.aftersale.help.search.ranking.Candidate;
import org.aftersale.help.search.ranking.KnownTerms;
import org.aftersale.help.search.ranking.PopularityBoost;
import org.aftersale.help.search.source.IndexedText;
import org.aftersale.help.search.text.Word;
import org.apache.solr.common.SolrDocument;
import org.apache.solr.common.SolrInputDocument;

/** Maps articles to index documents and back. */
public final class ArticleDocuments {

    static final String KIND = "kind";
    static final String TEXT = "text";

    /** The fields that a search returns. */
    static final String[] FOUND = {
        "id",
        "text",
        "article",
        "slug",
        "language",
        "favour",
        "shown_title",
        "shown_summary",
        "shown_body",
        "title",
        "keywords",
        "summary",
        "body",
        "category"
    };

    private static final Pattern UNREADABLE =
            Pattern.compile("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private ArticleDocuments() {}

    static String id(long textId) {
        return "text-" + textId;
    }

    /** Zero-padded so that it sorts as text; for non-negative numbers only. */
    static String sortable(long number) {
        return String.format(Locale.ROOT, "%019d", Math.max(0, number));
    }

    /**
     * @param languages in which the article is published
     * @param build the rebuild that writes it
     */
    static SolrInputDocument write(IndexedText text, Set<String> languages, long build) {
        SolrInputDocument document = new SolrInputDocument();
        document.addField("id", id(text.getTextId()));
        document.addField(KIND, TEXT);
        document.addField("build", sortable(build));
        document.addField("generation", sortable(text.getGeneration()));
        document.addField("text", String.valueOf(text.getTextId()));
        document.addField("article", String.valueOf(text.getArticleId()));
        document.addField("slug", text.getSlug());
        document.addField("language", text.getLanguage());
        languages.forEach(language -> document.addField("languages", language));
        document.addField("valid_from", sortable(text.getValidFrom()));
        document.addField("valid_until", sortable(text.getValidUntil()));
        document.addField(
                "favour",
                String.valueOf(
                        PopularityBoost.of(
                                text.getOpened(), text.getHelpful(), text.getUnhelpful())));
        document.addField("shown_title", readable(text.getTitle()));
        document.addField("shown_summary", readable(text.getSummary()));
        document.addField("shown_body", readable(text.getBody()));
        addTerms(document, text);
        return document;
    }

    private static void addTerms(SolrInputDocument document, IndexedText text) {
        ArticleTerms terms = ArticleTerms.of(text);
        for (Field field : ArticleTerms.fields()) {
            document.addField(field.id, terms.joined(field));
        }
        Set<String> all = new TreeSet<String>();
        Set<String> words = new HashSet<String>();
        for (Word word : ArticleTerms.allWords(text)) {
            all.add(word.term);
            words.add(word.written + '/' + word.term);
        }
        document.addField("terms", String.join(" ", all));
        document.addField("words", String.join(" ", words));
        document.addField("head", String.join(" ", terms.head()));
    }

    /** Removes characters that are invalid in XML: a single one would block all indexing. */
    private static String readable(String text) {
        return text == null ? "" : UNREADABLE.matcher(text).replaceAll(" ");
    }

    /**
     * @param known caches parsed terms
     * @param reasons Solr's explanations by document id; null if not requested
     */
    public static Candidate read(
            SolrDocument found, KnownTerms known, Map<String, String> reasons) {
        long textId = Long.parseLong(text(found, "text"));
        Field[] fields = ArticleTerms.fields();
        String[] terms = new String[fields.length];
        for (int i = 0; i < fields.length; i++) {
            terms[i] = text(found, fields[i].id);
        }
        return new Candidate(
                Long.parseLong(text(found, "article")),
                textId,
                text(found, "slug"),
                text(found, "language"),
                text(found, "shown_title"),
                known.of(textId, terms),
                Double.parseDouble(text(found, "favour")),
                text(found, "shown_summary"),
                text(found, "shown_body"),
                reasons == null ? null : reasons.get(text(found, "id")));
    }

    private static String text(SolrDocument found, String field) {
        return (String) found.getFieldValue(field);
    }
}
