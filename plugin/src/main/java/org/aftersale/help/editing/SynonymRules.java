package org.aftersale.help.editing;

import java.util.Arrays;
import java.util.stream.Stream;
import org.aftersale.shared.FieldErrors;
import org.aftersale.shared.UserText;

/** Validation of a synonym list. */
final class SynonymRules {

    private static final int MAX_GROUPS = 2000;
    private static final int MAX_WORDS = 100;
    private static final int MAX_WORD_LENGTH = 60;
    private static final int MAX_ERRORS = 5;

    private SynonymRules() {}

    static Stream<String> groups(String text) {
        return Arrays.stream(text.split("\n"))
                .map(UserText::line)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"));
    }

    static void check(String field, String text, FieldErrors errors) {
        if (groups(text).count() > MAX_GROUPS) {
            errors.add(field, "aftersale.error.faq.synonyms.many", MAX_GROUPS);
            return;
        }
        String[] lines = text.split("\n");
        int errorCount = 0;
        for (int i = 0; i < lines.length && errorCount < MAX_ERRORS; i++) {
            String line = lines[i].trim();
            if (!line.isEmpty() && !line.startsWith("#") && !isGroup(line)) {
                errors.add(
                        field,
                        "aftersale.error.faq.synonyms.line",
                        i + 1,
                        MAX_WORDS,
                        MAX_WORD_LENGTH);
                errorCount++;
            }
        }
    }

    /**
     * A valid group has at least two words and no empty one; with an arrow, at least one word on
     * each side.
     */
    private static boolean isGroup(String line) {
        String[] sides = line.split("=>", -1);
        String[] words = line.split(",|=>", -1);
        return sides.length <= 2
                && words.length >= 2
                && words.length <= MAX_WORDS
                && Arrays.stream(words)
                        .map(String::trim)
                        .allMatch(word -> !word.isEmpty() && word.length() <= MAX_WORD_LENGTH);
    }
}
