package org.aftersale.faq.search;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Picks the part of an article that answers, and marks the words asked for. */
final class Passages {

    private static final int LONGEST = 240;
    private static final int SHORT = 90;
    private static final double SUMMARY_FIRST = 1.15;

    private final Scorer scorer;
    private final Language language;

    Passages(Scorer scorer, Language language) {
        this.scorer = scorer;
        this.language = language;
    }

    /**
     * @param summary is taken where no sentence of the body says more; empty for none
     * @return plain text in stretches, without blanks at its ends
     */
    List<Snippet> best(String summary, String body) {
        String best = summary == null ? "" : summary.trim();
        double most = worth(best) * SUMMARY_FIRST;
        List<String> sentences = sentences(body == null ? "" : body);
        for (int i = 0; i < sentences.size(); i++) {
            String passage = sentences.get(i);
            if (passage.length() < SHORT && i + 1 < sentences.size()) {
                passage = passage + ' ' + sentences.get(i + 1);
            }
            double worth = worth(passage);
            if (best.isEmpty() || worth > most) {
                best = passage;
                most = worth;
            }
        }
        return marked(cut(best));
    }

    private List<String> sentences(String body) {
        List<String> sentences = new ArrayList<String>();
        BreakIterator ends = BreakIterator.getSentenceInstance(new Locale(language.code));
        for (String block : body.split("\n")) {
            ends.setText(block);
            int start = ends.first();
            for (int end = ends.next(); end != BreakIterator.DONE; end = ends.next()) {
                String sentence = block.substring(start, end).trim();
                if (!sentence.isEmpty()) {
                    sentences.add(sentence);
                }
                start = end;
            }
        }
        return sentences;
    }

    private double worth(String passage) {
        double worth = 0;
        Set<String> seen = new HashSet<String>();
        for (Word word : language.analysis.words(passage)) {
            if (seen.add(word.term)) {
                worth += scorer.worthOf(word.term);
            }
        }
        return worth;
    }

    private static String cut(String passage) {
        if (passage.length() <= LONGEST) {
            return passage;
        }
        int end = passage.lastIndexOf(' ', LONGEST);
        return passage.substring(0, end < LONGEST / 2 ? LONGEST : end) + " …";
    }

    private List<Snippet> marked(String passage) {
        List<Snippet> snippets = new ArrayList<Snippet>();
        int at = 0;
        for (Word word : language.analysis.words(passage)) {
            if (scorer.worthOf(word.term) > 0) {
                if (word.start > at) {
                    snippets.add(new Snippet(passage.substring(at, word.start), false));
                }
                snippets.add(new Snippet(passage.substring(word.start, word.end), true));
                at = word.end;
            }
        }
        if (at < passage.length()) {
            snippets.add(new Snippet(passage.substring(at), false));
        }
        return snippets;
    }
}
