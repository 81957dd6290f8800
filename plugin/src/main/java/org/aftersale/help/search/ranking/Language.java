package org.aftersale.help.search.ranking;

import org.aftersale.help.search.text.Analysis;
import org.aftersale.help.search.text.Lexicon;
import org.aftersale.help.search.text.SynonymGroups;
import org.aftersale.help.search.text.Word;

/** A language at one point in time: its analysis, vocabulary and synonyms. */
public final class Language {

    public final String code;
    final Analysis analysis;
    final Lexicon lexicon;
    final SynonymGroups synonyms;
    final Sentences.Shelf sentences;

    public Language(String code, Lexicon lexicon, SynonymGroups synonyms) {
        this.code = code;
        this.analysis = Analysis.of(code);
        this.lexicon = lexicon;
        this.synonyms = synonyms;
        this.sentences = new Sentences.Shelf(code);
    }

    boolean knows(Word word) {
        return analysis.stopWords().has(word.plain)
                || lexicon.word(word.plain) != null
                || synonyms.has(word.plain);
    }

    /** Whether it or another form of it is known. */
    boolean knowsInflection(Word word) {
        return knows(word) || lexicon.hasTerm(word.term);
    }
}
