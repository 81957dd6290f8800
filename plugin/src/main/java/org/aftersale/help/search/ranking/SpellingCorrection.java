package org.aftersale.help.search.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.aftersale.help.search.text.EditDistance;
import org.aftersale.help.search.text.Lexicon;
import org.aftersale.help.search.text.Word;

/** Corrects the spelling of unknown words. */
final class SpellingCorrection {

    private static final int SHORT = 5;
    private static final int MIN_PART_LENGTH = 2;
    private static final int MAX_CHECKED_LENGTH = 24;

    private final Language language;

    SpellingCorrection(Language language) {
        this.language = language;
    }

    /**
     * @return the word itself if there is no better one; two words if they were joined by mistake
     */
    List<Word> correct(Word word) {
        String plain = word.plain;
        if (plain.length() > MAX_CHECKED_LENGTH || plain.chars().anyMatch(Character::isDigit)) {
            return Collections.singletonList(word);
        }
        Nearest nearest = nearest(word);
        if (nearest.distance <= 1 && nearest.found != null) {
            return Collections.singletonList(nearest.found);
        }
        if (!Inflections.of(word, language).isEmpty()) {
            return Collections.singletonList(word);
        }
        List<Word> parts = parts(word);
        if (!parts.isEmpty()) {
            return parts;
        }
        return Collections.singletonList(nearest.found == null ? word : nearest.found);
    }

    /** The closest word so far. */
    private final class Nearest {
        private final Word word;
        private final long letters;
        private final int allowed;
        private int distance;
        private double rank = -1;
        private Word found;

        Nearest(Word word) {
            this.word = word;
            this.letters = EditDistance.letters(word.plain);
            this.allowed = EditDistance.allowed(word.plain.length());
            this.distance = allowed + 1;
        }

        void offer(String plain, String written, String term, double frequency) {
            if (Math.abs(plain.length() - word.plain.length()) > allowed
                    || plain.length() < 3
                    || Long.bitCount(letters ^ EditDistance.letters(plain)) > 2 * allowed) {
                return;
            }
            int typos = EditDistance.distance(word.plain, plain, Math.min(allowed, distance));
            // the first letter is seldom mistyped, and short words are easily confused
            boolean sameStart = plain.charAt(0) == word.plain.charAt(0);
            boolean transposed = plain.charAt(0) == word.plain.charAt(1);
            if (typos > allowed || word.plain.length() <= SHORT && !sameStart && !transposed) {
                return;
            }
            double likely = frequency + (sameStart ? 1000 : 0);
            if (typos < distance || typos == distance && likely > rank) {
                distance = typos;
                rank = likely;
                String itsTerm = term == null ? language.analysis.term(written) : term;
                found = word.readAs(written, plain, itsTerm);
            }
        }
    }

    private Nearest nearest(Word word) {
        Nearest nearest = new Nearest(word);
        if (nearest.allowed == 0) {
            return nearest;
        }
        for (Lexicon.Entry entry : language.lexicon.all()) {
            nearest.offer(entry.plain, entry.written, entry.term, entry.texts);
        }
        for (String stopWord : language.analysis.stopWords().words()) {
            nearest.offer(stopWord, stopWord, null, 2);
        }
        for (String plain : language.synonyms.words()) {
            String written = language.synonyms.written(plain);
            nearest.offer(plain, written, null, 1);
        }
        return nearest;
    }

    /** Two known words that were joined by mistake, preferring a long first part. */
    private List<Word> parts(Word word) {
        for (int cut = word.plain.length() - MIN_PART_LENGTH; cut >= 1; cut--) {
            Word first = known(word, word.plain.substring(0, cut));
            Word second = known(word, word.plain.substring(cut));
            if (first != null && second != null) {
                return new ArrayList<Word>(Arrays.asList(first, second));
            }
        }
        return Collections.emptyList();
    }

    private Word known(Word word, String plain) {
        boolean stopWord = language.analysis.stopWords().has(plain);
        Lexicon.Entry entry = language.lexicon.word(plain);
        if (entry != null && (stopWord || plain.length() >= 4)) {
            return word.readAs(entry.written, plain, entry.term);
        }
        if (stopWord || plain.length() >= 4 && language.synonyms.has(plain)) {
            return word.readAs(plain, plain, language.analysis.term(plain));
        }
        return null;
    }
}
