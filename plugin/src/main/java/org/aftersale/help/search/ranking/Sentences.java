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

/** A text in sentences, with what each is found by; kept small, because many are kept. */
final class Sentences {

    /** One of them. */
    static final class Sentence {
        final String text;
        final String[] terms;

        /** Of each term: nothing for what only holds the sentence together. */
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

    /** The texts that were shown last: popular articles are shown again and again. */
    static final class Shelf {

        private static final int MOST = 1000;

        private final String language;
        private final Map<String, Sentences> last =
                Collections.synchronizedMap(
                        new LinkedHashMap<String, Sentences>(MOST, 0.75f, true) {
                            private static final long serialVersionUID = 1L;

                            @Override
                            protected boolean removeEldestEntry(
                                    Map.Entry<String, Sentences> eldest) {
                                return size() > MOST;
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
