package org.aftersale.help.search.text;

import java.util.HashMap;
import java.util.Map;

/**
 * Words that say little of what is asked: how a question begins, what makes it polite. They are
 * indexed, and asked for where a question is made of nothing else.
 */
public final class StopWords {

    private static final double NOTHING = 0;
    private static final double LITTLE = 0.35;

    private final Map<String, Double> weights = new HashMap<String, Double>();

    private volatile Map<String, Double> termWeights;

    private StopWords() {}

    static boolean isKnown(String language) {
        return language != null
                && language.matches("[a-z]{2,8}")
                && WordLists.exists("stop-words", language);
    }

    static StopWords of(String language, Analysis analysis) {
        StopWords stopWords = new StopWords();
        double weight = NOTHING;
        for (String line : WordLists.lines("stop-words", language)) {
            if (line.equals("[weak]")) {
                weight = LITTLE;
                continue;
            }
            for (String word : line.split("\\s+")) {
                stopWords.weights.put(analysis.plain(word), weight);
            }
        }
        return stopWords;
    }

    /**
     * @return from 0, nothing, to 1, like any other word
     */
    public double weight(Word word) {
        Double weight = weights.get(word.plain);
        if (weight == null) {
            // an amount, a size: seldom what an article is about
            return Character.isDigit(word.plain.charAt(0)) ? LITTLE : 1;
        }
        return weight;
    }

    /** The same for what a word is found by; a term that other words share counts fully. */
    public double weightOf(String term, Analysis analysis) {
        Map<String, Double> known = termWeights;
        if (known == null) {
            known = new HashMap<String, Double>();
            for (Map.Entry<String, Double> stopWord : weights.entrySet()) {
                known.put(analysis.term(stopWord.getKey()), stopWord.getValue());
            }
            termWeights = known;
        }
        Double weight = known.get(term);
        return weight == null ? 1 : weight;
    }

    public boolean has(String plain) {
        return weights.containsKey(plain);
    }

    public Iterable<String> words() {
        return weights.keySet();
    }
}
