package org.aftersale.help.search.text;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Counts the words of the articles in one language. */
public final class LexiconBuilder {

    private final Analysis analysis;
    private final Map<String, Integer> textsByTerm = new HashMap<String, Integer>();
    private final Map<String, Integer> headsByTerm = new HashMap<String, Integer>();
    private final Map<String, Lexicon.Entry> byPlain = new HashMap<String, Lexicon.Entry>();
    private int texts;

    public LexiconBuilder(Analysis analysis) {
        this.analysis = analysis;
    }

    /**
     * Adds one text.
     *
     * @param head the words of its title, keywords and summary
     * @param words all its words, including those
     */
    public LexiconBuilder text(Collection<String> head, Collection<Word> words) {
        new HashSet<String>(head).forEach(term -> head(term, 1));
        Set<String> seen = new HashSet<String>();
        Set<String> terms = new HashSet<String>();
        for (Word word : words) {
            if (seen.add(word.written)) {
                word(word.written, word.term, 1);
            }
            if (terms.add(word.term)) {
                term(word.term, 1);
            }
        }
        texts++;
        return this;
    }

    public LexiconBuilder texts(int count) {
        texts = count;
        return this;
    }

    public LexiconBuilder term(String term, int inTexts) {
        textsByTerm.merge(term, inTexts, Integer::sum);
        return this;
    }

    public LexiconBuilder head(String term, int inTexts) {
        headsByTerm.merge(term, inTexts, Integer::sum);
        return this;
    }

    /** The most common spelling represents all words that differ only in accents. */
    public LexiconBuilder word(String written, String term, int inTexts) {
        String plain = analysis.plain(written);
        Lexicon.Entry before = byPlain.get(plain);
        if (before == null) {
            byPlain.put(plain, new Lexicon.Entry(written, plain, term, inTexts));
        } else if (before.written.equals(written)) {
            byPlain.put(plain, new Lexicon.Entry(written, plain, term, before.texts + inTexts));
        } else if (before.texts < inTexts) {
            byPlain.put(plain, new Lexicon.Entry(written, plain, term, inTexts));
        }
        return this;
    }

    public Lexicon build() {
        return new Lexicon(texts, textsByTerm, headsByTerm, byPlain);
    }
}
