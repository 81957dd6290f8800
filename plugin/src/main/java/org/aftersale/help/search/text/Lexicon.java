package org.aftersale.help.search.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The vocabulary of all articles in one language, with document frequencies. */
public final class Lexicon {

    public static final Lexicon EMPTY = new LexiconBuilder(Analysis.of("")).build();

    private static final double ABOUT = 0.7;

    private final int texts;
    private final Map<String, Integer> textsByTerm;
    private final Map<String, Integer> headsByTerm;
    private final Map<String, Entry> byPlain;
    private final Entry[] sorted;
    private final Map<String, List<Entry>> byTail;

    /** A word as the articles spell it. */
    public static final class Entry {
        public final String written;
        public final String plain;
        public final String term;
        public final int texts;

        public Entry(String written, String plain, String term, int texts) {
            this.written = written;
            this.plain = plain;
            this.term = term;
            this.texts = texts;
        }
    }

    Lexicon(
            int texts,
            Map<String, Integer> textsByTerm,
            Map<String, Integer> headsByTerm,
            Map<String, Entry> byPlain) {
        this.texts = Math.max(texts, 1);
        this.textsByTerm = textsByTerm;
        this.headsByTerm = headsByTerm;
        this.byPlain = byPlain;
        this.sorted = byPlain.values().toArray(new Entry[0]);
        Arrays.sort(sorted, (one, other) -> one.plain.compareTo(other.plain));
        this.byTail = new HashMap<String, List<Entry>>();
        for (Entry entry : sorted) {
            if (entry.plain.length() >= 8) {
                byTail.computeIfAbsent(tail(entry.plain), any -> new ArrayList<Entry>(1))
                        .add(entry);
            }
        }
    }

    private static String tail(String plain) {
        return plain.substring(plain.length() - 4);
    }

    public boolean hasTerm(String term) {
        return textsByTerm.containsKey(term);
    }

    /**
     * @return null if no article has it
     */
    public Entry word(String plain) {
        return byPlain.get(plain);
    }

    /**
     * The weight of a term: higher the fewer articles contain it, and higher still the fewer are
     * about it.
     */
    public double weight(String term) {
        double all = rarity(textsByTerm.getOrDefault(term, 0));
        Integer about = headsByTerm.get(term);
        return about == null ? all : ABOUT * rarity(about) + (1 - ABOUT) * all;
    }

    private double rarity(int having) {
        int documents = Math.min(having, texts);
        return Math.log(1 + (texts - documents + 0.5) / (documents + 0.5));
    }

    public Entry[] all() {
        return sorted;
    }

    /** The most common words with that prefix. */
    public List<Entry> beginningWith(String start, int limit) {
        List<Entry> found = new ArrayList<Entry>();
        for (int i = first(start); i < sorted.length && sorted[i].plain.startsWith(start); i++) {
            found.add(sorted[i]);
        }
        return mostCommon(found, limit);
    }

    /** The most common longer words with that suffix. */
    public List<Entry> endingWith(String end, int limit) {
        List<Entry> found = new ArrayList<Entry>();
        if (end.length() >= 4) {
            for (Entry entry : byTail.getOrDefault(tail(end), Collections.emptyList())) {
                if (entry.plain.endsWith(end) && entry.plain.length() > end.length()) {
                    found.add(entry);
                }
            }
        }
        return mostCommon(found, limit);
    }

    private static List<Entry> mostCommon(List<Entry> found, int limit) {
        found.sort((one, other) -> other.texts - one.texts);
        return found.size() > limit ? found.subList(0, limit) : found;
    }

    private int first(String start) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle].plain.compareTo(start) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    public int texts() {
        return texts;
    }
}
