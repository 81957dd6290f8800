package org.aftersale.help.search.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aftersale.help.search.source.IndexedText;
import org.aftersale.help.search.text.Analysis;
import org.aftersale.help.search.text.Word;

/** The terms of an article in text order, per field. */
public final class ArticleTerms {

    /** The fields of an article. The order is that of {@link #of(int)}. */
    public enum Field {
        TITLE(4, "title"),
        KEYWORDS(3, "keywords"),
        SUMMARY(1.8, "summary"),
        BODY(1, "body"),
        CATEGORY(0.6, "category");

        public final double weight;

        /** The field's name in the index. */
        public final String id;

        Field(double weight, String id) {
            this.weight = weight;
            this.id = id;
        }
    }

    /** Separates keywords, so that no phrase spans two of them. */
    static final String GAP = "_";

    private static final Field[] HEAD = {Field.TITLE, Field.KEYWORDS, Field.SUMMARY};
    private static final Field[] FIELDS = Field.values();

    private final String[][] terms;

    private ArticleTerms(String[][] terms) {
        this.terms = terms;
    }

    public static ArticleTerms of(IndexedText text) {
        Analysis analysis = Analysis.of(text.getLanguage());
        String[][] terms = {
            terms(text.getTitle(), analysis),
            keywords(text.getKeywords(), analysis),
            terms(text.getSummary(), analysis),
            terms(text.getBody(), analysis),
            terms(text.getCategoryName(), analysis)
        };
        return new ArticleTerms(terms);
    }

    /** Of all fields. */
    public static List<Word> allWords(IndexedText text) {
        Analysis analysis = Analysis.of(text.getLanguage());
        List<Word> words = new ArrayList<Word>(analysis.words(orEmpty(text.getTitle())));
        words.addAll(analysis.words(orEmpty(text.getKeywords())));
        words.addAll(analysis.words(orEmpty(text.getSummary())));
        words.addAll(analysis.words(orEmpty(text.getBody())));
        words.addAll(analysis.words(orEmpty(text.getCategoryName())));
        return words;
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    /** The terms of title, keywords and summary: what the article is about. */
    public Set<String> head() {
        Set<String> head = new HashSet<String>();
        for (Field field : HEAD) {
            head.addAll(Arrays.asList(terms[field.ordinal()]));
        }
        head.remove(GAP);
        return head;
    }

    /** Shares equal strings to save memory. */
    void intern(Map<String, String> known) {
        for (String[] field : terms) {
            for (int i = 0; i < field.length; i++) {
                field[i] = known.computeIfAbsent(field[i], term -> term);
            }
        }
    }

    private static String[] terms(String text, Analysis analysis) {
        return text == null ? new String[0] : analysis.terms(text).toArray(new String[0]);
    }

    private static String[] keywords(String keywords, Analysis analysis) {
        List<String> terms = new ArrayList<String>();
        for (String keyword : keywords == null ? new String[0] : keywords.split("[,\n]")) {
            terms.addAll(analysis.terms(keyword));
            terms.add(GAP);
        }
        return terms.toArray(new String[0]);
    }

    /**
     * @param fields the terms of each field, separated by spaces; null for a missing field
     */
    static ArticleTerms parse(String[] fields) {
        String[][] terms = new String[FIELDS.length][];
        for (int i = 0; i < FIELDS.length; i++) {
            boolean none = fields[i] == null || fields[i].isEmpty();
            terms[i] = none ? new String[0] : interned(fields[i].split(" "));
        }
        return new ArticleTerms(terms);
    }

    private static String[] interned(String[] terms) {
        for (int i = 0; i < terms.length; i++) {
            terms[i] = terms[i].intern();
        }
        return terms;
    }

    public String[] of(int field) {
        return terms[field];
    }

    /** Separated by spaces. */
    public String joined(Field field) {
        return String.join(" ", terms[field.ordinal()]);
    }

    public static Field[] fields() {
        return FIELDS;
    }
}
