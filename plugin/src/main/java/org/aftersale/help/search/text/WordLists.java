package org.aftersale.help.search.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** Word lists in our jar: {@code aftersale/faq/<list>/<language>.txt}. */
final class WordLists {

    private WordLists() {}

    static boolean exists(String list, String language) {
        return WordLists.class.getClassLoader().getResource(path(list, language)) != null;
    }

    /** Without comments and empty lines; empty if there is no such list. */
    static List<String> lines(String list, String language) {
        try (InputStream in =
                WordLists.class.getClassLoader().getResourceAsStream(path(list, language))) {
            if (in == null) {
                return Collections.emptyList();
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .map(String::trim)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String path(String list, String language) {
        return "aftersale/faq/" + list + '/' + language + ".txt";
    }
}
