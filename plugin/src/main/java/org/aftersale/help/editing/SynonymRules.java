package org.aftersale.help.editing;

import java.util.Arrays;
import java.util.stream.Stream;
import org.aftersale.shared.FieldErrors;

/** What a list of synonyms must be like. */
final class SynonymRules {

    private static final int MOST_GROUPS = 2000;
    private static final int MOST_WORDS = 100;
    private static final int LONGEST_WORD = 60;
    private static final int MOST_COMPLAINTS = 5;

    private SynonymRules() {}

    static Stream<String> groups(String text) {
        return Arrays.stream(text.split("\n"))
                .map(String::trim)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"));
    }

    static void check(String field, String text, FieldErrors errors) {
        if (groups(text).count() > MOST_GROUPS) {
            errors.add(field, "aftersale.error.faq.synonyms.many", MOST_GROUPS);
            return;
        }
        String[] lines = text.split("\n");
        int complaints = 0;
        for (int i = 0; i < lines.length && complaints < MOST_COMPLAINTS; i++) {
            String line = lines[i].trim();
            if (!line.isEmpty() && !line.startsWith("#") && !isGroup(line)) {
                errors.add(
                        field,
                        "aftersale.error.faq.synonyms.line",
                        i + 1,
                        MOST_WORDS,
                        LONGEST_WORD);
                complaints++;
            }
        }
    }

    /** Two words at least, none empty; of a line with an arrow, one at least on either side. */
    private static boolean isGroup(String line) {
        String[] sides = line.split("=>", -1);
        String[] words = line.split(",|=>", -1);
        return sides.length <= 2
                && words.length >= 2
                && words.length <= MOST_WORDS
                && Arrays.stream(words)
                        .map(String::trim)
                        .allMatch(word -> !word.isEmpty() && word.length() <= LONGEST_WORD);
    }
}
