package org.aftersale.libraries;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * What a module brings into a store, as the build resolved it, is what docs/dependencies.md lists,
 * each version looked up for known vulnerabilities.
 */
public abstract class LibrariesContract {

    private static final Path DOCS = Paths.get("../docs/dependencies.md");
    private static final Path RESOLVED = Paths.get("target/libraries.txt");
    private static final Pattern LIBRARY =
            Pattern.compile("([\\w.-]+:[\\w.-]+):jar:(?:[\\w.-]+:)?([\\w.-]+):(?:compile|runtime)");

    @Test
    void everyLibraryHasARow() throws IOException {
        assertThat(minus(resolved(), rows("## In a store")))
                .as("libraries in a store without a row under 'In a store'")
                .isEmpty();
    }

    @Test
    void everyLibraryVersionWasCheckedForVulnerabilities() throws IOException {
        assertThat(minus(resolved(), rows("## Known vulnerabilities")))
                .as("library versions without a row under 'Known vulnerabilities'")
                .isEmpty();
    }

    private static Set<String> minus(Set<String> all, Set<String> some) {
        Set<String> left = new TreeSet<>(all);
        left.removeAll(some);
        return left;
    }

    /** Group, artifact and version of everything but our own modules. */
    static Set<String> resolved() throws IOException {
        Set<String> found = new TreeSet<>();
        Matcher library = LIBRARY.matcher(read(RESOLVED));
        while (library.find()) {
            if (!library.group(1).startsWith("org.aftersale:")) {
                found.add(library.group(1) + ":" + library.group(2));
            }
        }
        return found;
    }

    /** The same of a table's first two columns. */
    static Set<String> rows(String heading) throws IOException {
        String docs = read(DOCS);
        int from = docs.indexOf(heading);
        assertThat(from).as("docs/dependencies.md, " + heading).isNotNegative();
        int to = docs.indexOf("\n## ", from + 1);
        Set<String> found = new TreeSet<>();
        for (String line : docs.substring(from, to < 0 ? docs.length() : to).split("\n")) {
            String[] cells = line.replace("`", "").split("\\|");
            if (line.startsWith("| `") && cells.length > 2) {
                found.add(cells[1].trim() + ":" + cells[2].trim());
            }
        }
        return found;
    }

    private static String read(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
