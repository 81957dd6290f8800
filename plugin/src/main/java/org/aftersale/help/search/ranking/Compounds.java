package org.aftersale.help.search.ranking;

import java.util.LinkedHashSet;
import java.util.Set;
import org.aftersale.help.search.text.Lexicon;
import org.aftersale.help.search.text.Word;

/**
 * German compounds. A compound also finds articles with its parts, and a part also finds articles
 * with its compounds, if the articles contain those words.
 */
final class Compounds {

    private static final int MIN_LENGTH = 4;
    private static final int MAX_COMPOUNDS = 8;
    private static final String[] JOINTS = {"", "s", "n", "en", "es", "e", "er"};

    private Compounds() {}

    /** Terms; empty for other languages. */
    static Set<String> of(Word word, Language language) {
        Set<String> terms = new LinkedHashSet<String>();
        if (!language.code.equals("de") || word.plain.length() < MIN_LENGTH) {
            return terms;
        }
        if (language.analysis.stopWords().has(word.plain)) {
            return terms;
        }
        split(word.plain, language, terms);
        String stem = word.term.length() >= MIN_LENGTH ? word.term : word.plain;
        for (Lexicon.Entry entry : language.lexicon.endingWith(word.plain, MAX_COMPOUNDS)) {
            terms.add(entry.term);
        }
        for (Lexicon.Entry entry : language.lexicon.beginningWith(stem, MAX_COMPOUNDS)) {
            if (entry.plain.length() >= stem.length() + MIN_LENGTH) {
                terms.add(entry.term);
            }
        }
        return terms;
    }

    private static void split(String plain, Language language, Set<String> terms) {
        String tail = null;
        for (int cut = plain.length() - MIN_LENGTH; cut >= MIN_LENGTH; cut--) {
            String head = known(plain.substring(cut), language);
            tail = head != null && plain.length() - cut > MIN_LENGTH ? head : tail;
            String modifier = modifier(plain.substring(0, cut), language);
            if (head != null && modifier != null) {
                terms.add(modifier);
                terms.add(head);
                return;
            }
        }
        if (tail != null) {
            terms.add(tail);
        }
        for (int cut = plain.length() - MIN_LENGTH; cut > MIN_LENGTH; cut--) {
            String start = known(plain.substring(0, cut), language);
            if (start != null) {
                terms.add(start);
                return;
            }
        }
    }

    private static String modifier(String plain, Language language) {
        for (String joint : JOINTS) {
            if (plain.endsWith(joint) && plain.length() - joint.length() >= MIN_LENGTH) {
                String bare = plain.substring(0, plain.length() - joint.length());
                String term = known(bare, language);
                if (term == null) {
                    // a verb stem, as in Bestellnummer
                    term = known(bare + "en", language);
                }
                if (term == null) {
                    term = known(bare + "e", language);
                }
                if (term != null) {
                    return term;
                }
            }
        }
        return null;
    }

    /** Null if no article has any form of it. */
    private static String known(String plain, Language language) {
        Lexicon.Entry entry = language.lexicon.word(plain);
        if (entry != null) {
            return language.analysis.stopWords().has(plain) ? null : entry.term;
        }
        String term = language.analysis.term(plain);
        return language.lexicon.hasTerm(term) ? term : null;
    }
}
