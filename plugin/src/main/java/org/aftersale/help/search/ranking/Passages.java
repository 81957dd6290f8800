package org.aftersale.help.search.ranking;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.aftersale.help.search.Snippet;
import org.aftersale.help.search.text.Word;

/** Selects the passage of an article that answers the question and marks the matching words. */
final class Passages {

    private static final int MAX_LENGTH = 240;
    private static final int SHORT = 90;
    private static final double SUMMARY_FIRST = 1.15;

    private final Scorer scorer;
    private final Language language;

    Passages(Scorer scorer, Language language) {
        this.scorer = scorer;
        this.language = language;
    }

    /**
     * @param summary used if no sentence of the body matches better; empty for none
     * @return plain text in snippets, trimmed
     */
    List<Snippet> best(String summary, String body) {
        Sentences ofSummary = language.sentences.of(summary == null ? "" : summary.trim());
        String best = ofSummary.text();
        double bestScore = score(ofSummary.all()) * SUMMARY_FIRST;
        List<Sentences.Sentence> sentences = language.sentences.of(body == null ? "" : body).all();
        for (int i = 0; i < sentences.size(); i++) {
            Set<String> seen = new HashSet<String>();
            Sentences.Sentence sentence = sentences.get(i);
            double score = score(sentence, seen);
            boolean alone = sentence.text.length() >= SHORT || i + 1 == sentences.size();
            score += alone ? 0 : score(sentences.get(i + 1), seen);
            if (best.isEmpty() || score > bestScore) {
                best = alone ? sentence.text : joined(sentence.text, sentences.get(i + 1).text);
                bestScore = score;
            }
        }
        return marked(cut(best));
    }

    /** A heading or a row's header introduces the text that follows it. */
    private static String joined(String sentence, String next) {
        boolean ends = ".!?…:;".indexOf(sentence.charAt(sentence.length() - 1)) >= 0;
        return sentence + (ends ? " " : ": ") + next;
    }

    private double score(List<Sentences.Sentence> sentences) {
        Set<String> seen = new HashSet<String>();
        double score = 0;
        for (Sentences.Sentence sentence : sentences) {
            score += score(sentence, seen);
        }
        return score;
    }

    private double score(Sentences.Sentence sentence, Set<String> seen) {
        double score = 0;
        for (int i = 0; i < sentence.terms.length; i++) {
            double termScore = scorer.weightOf(sentence.terms[i]) * sentence.weights[i];
            if (termScore > 0 && seen.add(sentence.terms[i])) {
                score += termScore;
            }
        }
        return score;
    }

    /** 0 for stop words, such as the "do" in "do not want". */
    private double score(Word word) {
        return scorer.weightOf(word.term) * language.analysis.stopWords().weight(word);
    }

    private static String cut(String passage) {
        if (passage.length() <= MAX_LENGTH) {
            return passage;
        }
        int end = passage.lastIndexOf(' ', MAX_LENGTH);
        return passage.substring(0, end < MAX_LENGTH / 2 ? MAX_LENGTH : end) + " …";
    }

    private List<Snippet> marked(String passage) {
        List<Snippet> snippets = new ArrayList<Snippet>();
        int at = 0;
        for (Word word : language.analysis.words(passage)) {
            if (score(word) > 0) {
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
