package org.aftersale.help.search.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.aftersale.help.search.text.Lexicon;
import org.aftersale.help.search.text.SynonymGroups;
import org.aftersale.help.search.text.Word;

/** Parses a question. */
final class QuestionParser {

    private static final int MAX_LETTERS = 1_000;
    private static final int MAX_WORDS = 40;
    private static final int MAX_CORRECTED = 8;
    private static final int MAX_ENDINGS = 12;
    private static final double A_FORM = 0.7;
    private static final double A_SYNONYM = 0.75;
    private static final double A_PART = 0.5;

    private final Language language;
    private final boolean unfinished;
    private final List<Word> words = new ArrayList<Word>();
    private boolean corrected;

    private QuestionParser(Language language, boolean unfinished) {
        this.language = language;
        this.unfinished = unfinished;
    }

    /**
     * @param text as typed; only the beginning of a very long one is read
     * @param unfinished whether the last word may be incomplete
     */
    static ParsedQuestion read(String text, Language language, boolean unfinished) {
        String asked = text.length() > MAX_LETTERS ? text.substring(0, MAX_LETTERS) : text;
        boolean stillTyping =
                unfinished
                        && !asked.isEmpty()
                        && Character.isLetterOrDigit(asked.charAt(asked.length() - 1));
        return new QuestionParser(language, stillTyping).read(asked);
    }

    private ParsedQuestion read(String text) {
        List<Word> typed = language.analysis.words(text);
        if (typed.size() > MAX_WORDS) {
            typed = typed.subList(0, MAX_WORDS);
        }
        int left = MAX_CORRECTED;
        for (int i = 0; i < typed.size(); i++) {
            Word word = asIndexed(typed.get(i));
            boolean last = unfinished && i == typed.size() - 1;
            if (left > 0 && !last && !language.knowsInflection(word)) {
                List<Word> meant = new SpellingCorrection(language).correct(word);
                corrected |=
                        meant.get(0) != word
                                && !Inflections.areSameWord(word, meant.get(0), language);
                words.addAll(meant);
                left--;
            } else {
                words.add(word);
            }
        }
        return new ParsedQuestion(language.code, concepts(), corrected ? meant(text) : null);
    }

    /**
     * With the stem of the articles' spelling, which differs if the typed word lacks its accents.
     */
    private Word asIndexed(Word word) {
        Lexicon.Entry entry = language.lexicon.word(word.plain);
        return entry == null ? word : word.readAs(word.written, word.plain, entry.term);
    }

    private String meant(String text) {
        StringBuilder meant = new StringBuilder();
        int at = 0;
        for (Word word : words) {
            if (word.start < at) {
                meant.append(' ').append(word.written);
                continue;
            }
            String typed = text.substring(word.start, word.end);
            boolean same = language.analysis.plain(typed.toLowerCase()).equals(word.plain);
            meant.append(text, at, word.start).append(same ? typed : word.written);
            at = word.end;
        }
        return meant.append(text.substring(at)).toString().trim();
    }

    private List<Concept> concepts() {
        List<Concept> concepts = concepts(false);
        return concepts.isEmpty() ? concepts(true) : concepts;
    }

    private List<Concept> concepts(boolean withStopWords) {
        List<String> terms = words.stream().map(this::asGrouped).collect(Collectors.toList());
        List<Concept> concepts = new ArrayList<Concept>();
        int at = 0;
        while (at < words.size()) {
            List<SynonymGroups.Member> members = language.synonyms.at(terms, at);
            int length = members.isEmpty() ? 1 : members.get(0).terms.size();
            Word word = words.get(at);
            boolean last = unfinished && at + length == words.size();
            double weight = length > 1 || last ? 1 : language.analysis.stopWords().weight(word);
            if (withStopWords || weight > 0) {
                Concept concept = concept(at, length, members);
                if (last) {
                    endings(concept, words.get(words.size() - 1));
                }
                concepts.add(concept.withWeight(weight > 0 ? weight : 1));
            }
            at += length;
        }
        return concepts;
    }

    /** The word's spelling in the synonym groups. */
    private String asGrouped(Word word) {
        if (language.knowsInflection(word)) {
            return word.term;
        }
        List<Lexicon.Entry> forms = forms(word);
        return forms.isEmpty() ? word.term : forms.get(0).term;
    }

    private Concept concept(int at, int length, List<SynonymGroups.Member> members) {
        Word word = words.get(at);
        Concept concept =
                new Concept(
                        words.subList(at, at + length).stream()
                                .map(each -> each.written)
                                .collect(Collectors.joining(" ")));
        concept.add(
                words.subList(at, at + length).stream()
                        .map(each -> each.term)
                        .collect(Collectors.toList()),
                1);
        for (SynonymGroups.Member member : members) {
            language.synonyms
                    .group(member.group)
                    .forEach(other -> concept.add(other.terms, A_SYNONYM));
        }
        if (length > 1) {
            for (Word part : words.subList(at, at + length)) {
                if (language.analysis.stopWords().weight(part) == 1) {
                    concept.add(part.term, A_PART);
                }
            }
        } else {
            forms(word).forEach(form -> concept.add(form.term, A_FORM));
            Compounds.of(word, language).forEach(part -> concept.add(part, A_PART));
        }
        return concept;
    }

    private void endings(Concept concept, Word word) {
        for (Lexicon.Entry entry : language.lexicon.beginningWith(word.plain, MAX_ENDINGS)) {
            concept.add(entry.term, 1);
        }
    }

    /** Words of the articles that are probably other forms of an unknown word. */
    private List<Lexicon.Entry> forms(Word word) {
        return Inflections.of(word, language);
    }
}
