package org.aftersale.faq.search;

import java.util.List;
import java.util.stream.Collectors;
import org.aftersale.faq.HelpLanguages;

/** A question in one language, ready to be held against articles. */
final class Asking {

    final Language language;
    final Understood question;
    final Scorer scorer;
    final Passages passages;

    Asking(String text, Language language, boolean unfinished) {
        this.language = language;
        this.question = QuestionReader.read(text, language, unfinished);
        this.scorer = new Scorer(question, language);
        this.passages = new Passages(scorer, language);
    }

    /** The question in the reader's language, and in the help's first where that is another. */
    static List<Asking> of(
            SearchQuestion question,
            HelpLanguages languages,
            LanguageBook book,
            boolean unfinished) {
        return languages.preferred(languages.known(question.getLanguage())).stream()
                .map(language -> new Asking(question.getText(), book.of(language), unfinished))
                .collect(Collectors.toList());
    }

    /** For people who want to know what became of their words. */
    String explained() {
        return question.concepts().stream()
                .map(
                        concept ->
                                concept.said()
                                        + " → "
                                        + concept.ways().stream()
                                                .map(
                                                        way ->
                                                                String.join(" ", way.terms)
                                                                        + (way.weight == 1
                                                                                ? ""
                                                                                : "^" + way.weight))
                                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("\n"));
    }
}
