package org.aftersale.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The reasons that the change sets insert, each of which needs a text in every language. */
final class ShippedReasons {

    private static final Path CHANGES =
            Paths.get("../plugin/src/main/resources/aftersale/schema/changes");

    private static final Pattern ROW =
            Pattern.compile(
                    "<insert tableName=\"AFS_REASON\">.*?name=\"KIND\" value=\"(\\w+)\".*?"
                            + "name=\"CODE\" value=\"(\\w+)\".*?</insert>",
                    Pattern.DOTALL);

    private ShippedReasons() {}

    /**
     * @param kind CLAIM, APPROVAL or REJECTION
     */
    static String family(String stem, String kind) {
        List<String> codes =
                changes()
                        .flatMap(ShippedReasons::rows)
                        .filter(row -> row[0].equals(kind))
                        .map(row -> row[1])
                        .collect(Collectors.toList());
        assertThat(codes).as("reasons of kind %s in %s", kind, CHANGES).isNotEmpty();
        return MessagesContract.family(stem, codes);
    }

    private static Stream<String[]> rows(String changes) {
        Matcher row = ROW.matcher(changes);
        Stream.Builder<String[]> rows = Stream.builder();
        while (row.find()) {
            rows.add(new String[] {row.group(1), row.group(2)});
        }
        return rows.build();
    }

    private static Stream<String> changes() {
        List<String> texts = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(CHANGES, "*.xml")) {
            for (Path file : files) {
                texts.add(Templates.text(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts.stream();
    }
}
