package org.aftersale.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The module's Java and XML sources as text. */
final class Sources {

    private Sources() {}

    static List<String> of(String folder) {
        try (Stream<Path> files = Files.walk(Paths.get(folder))) {
            return files.filter(file -> file.toString().matches(".*\\.(java|xml)"))
                    .map(Sources::read)
                    .collect(Collectors.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
