package org.aftersale.help.search.ranking;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.aftersale.help.search.text.Analysis;
import org.aftersale.help.search.text.Word;

/** A text split into sentences with their terms; compact, because many are cached. */
final class Sentences {

    /** A sentence. */
    static final class Sentence {
        final String text;
        final String[] terms;

        /** One weight per term; 0 for stop words. */
        final float[] weights;

        Sentence(String text, Analysis analysis) {
            List<Word> words = analysis.words(text);
            this.text = text;
            this.terms = new String[words.size()];
            this.weights = new float[terms.length];
            for (int i = 0; i < terms.length; i++) {
                terms[i] = words.get(i).term.intern();
                weights[i] = (float) analysis.stopWords().weight(words.get(i));
            }
        }
    }

    /** A cache of recently displayed texts: popular articles are shown repeatedly. */
    static final class Shelf {

        private static final int MAX_TEXTS = 1000;

        private final String language;
        private final Map<String, Sentences> last =
                Collections.synchronizedMap(
                        new LinkedHashMap<String, Sentences>(MAX_TEXTS, 0.75f, true) {
                            private static final long serialVersionUID = 1L;

                            @Override
                            protected boolean removeEldestEntry(
                                    Map.Entry<String, Sentences> eldest) {
                                return size() > MAX_TEXTS;
                            }
                        });

        Shelf(String language) {
            this.language = language;
        }

        Sentences of(String text) {
            Sentences known = last.get(text);
            if (known == null) {
                known = new Sentences(text, language);
                last.put(text, known);
            }
            return known;
        }
    }

    private final String text;
    private final List<Sentence> all = new ArrayList<Sentence>();

    private Sentences(String text, String language) {
        this.text = text;
        Analysis analysis = Analysis.of(language);
        BreakIterator ends = BreakIterator.getSentenceInstance(new Locale(language));
        for (String block : text.split("\n")) {
            ends.setText(block);
            int start = ends.first();
            for (int end = ends.next(); end != BreakIterator.DONE; end = ends.next()) {
                String sentence = block.substring(start, end).trim();
                if (!sentence.isEmpty()) {
                    all.add(new Sentence(sentence, analysis));
                }
                start = end;
            }
        }
    }

    String text() {
        return text;
    }

    List<Sentence> all() {
        return all;
    }
}
