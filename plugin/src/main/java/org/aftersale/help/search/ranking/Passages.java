package org.aftersale.help.search.ranking;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.aftersale.help.search.Snippet;
import org.aftersale.help.search.text.Word;

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
        Sentences ofSummary = language.sentences.of(summary == null ? "" : summary.trim());
        String best = ofSummary.text();
        double most = worth(ofSummary.all()) * SUMMARY_FIRST;
        List<Sentences.Sentence> sentences = language.sentences.of(body == null ? "" : body).all();
        for (int i = 0; i < sentences.size(); i++) {
            Set<String> seen = new HashSet<String>();
            Sentences.Sentence sentence = sentences.get(i);
            double worth = worth(sentence, seen);
            boolean alone = sentence.text.length() >= SHORT || i + 1 == sentences.size();
            worth += alone ? 0 : worth(sentences.get(i + 1), seen);
            if (best.isEmpty() || worth > most) {
                best = alone ? sentence.text : joined(sentence.text, sentences.get(i + 1).text);
                most = worth;
            }
        }
        return marked(cut(best));
    }

    /** A heading, or the head of a row, announces what comes after it. */
    private static String joined(String sentence, String next) {
        boolean ends = ".!?…:;".indexOf(sentence.charAt(sentence.length() - 1)) >= 0;
        return sentence + (ends ? " " : ": ") + next;
    }

    private double worth(List<Sentences.Sentence> sentences) {
        Set<String> seen = new HashSet<String>();
        double worth = 0;
        for (Sentences.Sentence sentence : sentences) {
            worth += worth(sentence, seen);
        }
        return worth;
    }

    private double worth(Sentences.Sentence sentence, Set<String> seen) {
        double worth = 0;
        for (int i = 0; i < sentence.terms.length; i++) {
            double its = scorer.worthOf(sentence.terms[i]) * sentence.weights[i];
            if (its > 0 && seen.add(sentence.terms[i])) {
                worth += its;
            }
        }
        return worth;
    }

    /** Nothing for what only holds a sentence together, such as the “do” of “do not want”. */
    private double worth(Word word) {
        return scorer.worthOf(word.term) * language.analysis.stopWords().weight(word);
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
            if (worth(word) > 0) {
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
