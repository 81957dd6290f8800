package org.aftersale.help.search.ranking;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.aftersale.help.search.text.Lexicon;
import org.aftersale.help.search.text.Word;

/**
 * Inflected forms that do not share a stem: no stemmer covers all Polish and German inflections.
 */
final class Inflections {

    private static final int MIN_STEM_LENGTH = 5;
    private static final int MAX_ENDING_LENGTH = 4;

    private Inflections() {}

    /** Whether two words differ only in their inflection, so that neither is a typo. */
    static boolean areSameWord(Word one, Word other, Language language) {
        int shorter = Math.min(one.plain.length(), other.plain.length());
        int same = 0;
        while (same < shorter && one.plain.charAt(same) == other.plain.charAt(same)) {
            same++;
        }
        return isHighlyInflected(language)
                && same >= Math.max(MIN_STEM_LENGTH, one.plain.length() - 2);
    }

    private static boolean isHighlyInflected(Language language) {
        return language.code.equals("pl") || language.code.equals("de");
    }

    /** Empty for a word that the articles contain, or that is not a word of the language. */
    static List<Lexicon.Entry> of(Word word, Language language) {
        if (!isHighlyInflected(language)
                || word.plain.length() < MIN_STEM_LENGTH
                || language.lexicon.word(word.plain) != null
                || language.analysis.stopWords().has(word.plain)) {
            return Collections.emptyList();
        }
        int stem = Math.max(MIN_STEM_LENGTH, word.plain.length() - MAX_ENDING_LENGTH);
        List<Lexicon.Entry> forms = new ArrayList<Lexicon.Entry>();
        for (; stem <= word.plain.length() && forms.size() < 40; stem++) {
            String start = word.plain.substring(0, stem);
            forms.clear();
            for (Lexicon.Entry entry : language.lexicon.beginningWith(start, 50)) {
                if (entry.plain.length() <= start.length() + MAX_ENDING_LENGTH) {
                    forms.add(entry);
                }
            }
            if (forms.size() <= 6) {
                return forms;
            }
        }
        return forms;
    }
}
