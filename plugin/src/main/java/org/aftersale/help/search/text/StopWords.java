package org.aftersale.help.search.text;

import java.util.HashMap;
import java.util.Map;

/**
 * Words that add little to a question, such as its opening or courtesies. They are indexed, and
 * searched for if a question has no other words.
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
     * @return from 0 for no weight to 1 for an ordinary word
     */
    public double weight(Word word) {
        Double weight = weights.get(word.plain);
        if (weight == null) {
            // an amount or a size: seldom what an article is about
            return Character.isDigit(word.plain.charAt(0)) ? LITTLE : 1;
        }
        return weight;
    }

    /** The weight of a term; a term shared with other words has full weight. */
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
