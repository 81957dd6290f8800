package org.aftersale.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Paths;

/** The pages of docs/, for tests that compare them with the code. */
final class Docs {

    private Docs() {}

    static String read(String page) {
        try {
            return new String(
                    Files.readAllBytes(Paths.get("../docs", page)), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first code block in that language. */
    static String block(String page, String language) {
        int start = page.indexOf("```" + language + '\n') + language.length() + 4;
        return page.substring(start, page.indexOf("```", start));
    }
}
