package org.aftersale.faq.search;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A text in sentences, with the words of each. */
final class Sentences {

    /** One of them. */
    static final class Sentence {
        final String text;
        final List<Word> words;

        Sentence(String text, List<Word> words) {
            this.text = text;
            this.words = words;
        }
    }

    /** The texts that were shown last: popular articles are shown again and again. */
    static final class Shelf {

        private static final int MOST = 300;

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
                    all.add(new Sentence(sentence, analysis.words(sentence)));
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

    /** Of all sentences. */
    List<Word> words() {
        List<Word> words = new ArrayList<Word>();
        all.forEach(sentence -> words.addAll(sentence.words));
        return words;
    }
}
