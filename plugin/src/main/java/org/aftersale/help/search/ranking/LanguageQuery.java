package org.aftersale.help.search.ranking;

import java.util.List;
import java.util.stream.Collectors;
import org.aftersale.help.article.HelpLanguages;
import org.aftersale.help.search.SearchQuestion;

/** A question parsed in one language, ready for scoring. */
public final class LanguageQuery {

    public final Language language;
    public final ParsedQuestion question;
    public final Scorer scorer;
    final Passages passages;

    LanguageQuery(String text, Language language, boolean unfinished) {
        this.language = language;
        this.question = QuestionParser.read(text, language, unfinished);
        this.scorer = new Scorer(question, language);
        this.passages = new Passages(scorer, language);
    }

    /** The question in the reader's language, and in the help's first if that differs. */
    public static List<LanguageQuery> of(
            SearchQuestion question,
            HelpLanguages languages,
            LanguageBook book,
            boolean unfinished) {
        return languages.preferred(languages.known(question.getLanguage())).stream()
                .map(
                        language ->
                                new LanguageQuery(
                                        question.getText(), book.of(language), unfinished))
                .collect(Collectors.toList());
    }

    /** An explanation of how the question was parsed. */
    String explained() {
        return question.concepts().stream()
                .map(
                        concept ->
                                concept.source()
                                        + " → "
                                        + concept.variants().stream()
                                                .map(
                                                        variant ->
                                                                String.join(" ", variant.terms)
                                                                        + (variant.weight == 1
                                                                                ? ""
                                                                                : "^"
                                                                                        + variant.weight))
                                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("\n"));
    }
}
