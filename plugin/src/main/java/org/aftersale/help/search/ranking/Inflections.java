package org.aftersale.help.search.ranking;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.aftersale.help.search.text.Lexicon;
import org.aftersale.help.search.text.Word;

/**
 * Other forms of a word where its stem does not lead to them: Polish and German bend their words
 * more than any stemmer follows.
 */
final class Inflections {

    private static final int SHORTEST_STEM = 5;
    private static final int LONGEST_ENDING = 4;

    private Inflections() {}

    /** Whether two words differ in their endings alone, so that neither is a slip. */
    static boolean areOfOne(Word one, Word other, Language language) {
        int shorter = Math.min(one.plain.length(), other.plain.length());
        int same = 0;
        while (same < shorter && one.plain.charAt(same) == other.plain.charAt(same)) {
            same++;
        }
        return bends(language) && same >= Math.max(SHORTEST_STEM, one.plain.length() - 2);
    }

    private static boolean bends(Language language) {
        return language.code.equals("pl") || language.code.equals("de");
    }

    /** None of a word that the articles have, or that is no word of the languages concerned. */
    static List<Lexicon.Entry> of(Word word, Language language) {
        if (!bends(language)
                || word.plain.length() < SHORTEST_STEM
                || language.lexicon.word(word.plain) != null
                || language.analysis.stopWords().has(word.plain)) {
            return Collections.emptyList();
        }
        int stem = Math.max(SHORTEST_STEM, word.plain.length() - LONGEST_ENDING);
        List<Lexicon.Entry> forms = new ArrayList<Lexicon.Entry>();
        for (; stem <= word.plain.length() && forms.size() < 40; stem++) {
            String start = word.plain.substring(0, stem);
            forms.clear();
            for (Lexicon.Entry entry : language.lexicon.beginningWith(start, 50)) {
                if (entry.plain.length() <= start.length() + LONGEST_ENDING) {
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
