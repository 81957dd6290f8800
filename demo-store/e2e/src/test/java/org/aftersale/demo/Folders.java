package org.aftersale.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Whole folders: deleted, and copied as a store's data. */
final class Folders {

    private Folders() {}

    static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(java.io.File::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The data of a store, which may be running: what a power cut at this moment would leave. The
     * database's log is copied before the large values it refers to, which are written first.
     */
    static void copyData(Path from, Path to) {
        delete(to);
        try (Stream<Path> files = Files.walk(from)) {
            List<Path> logBeforeValues =
                    files.sorted(Comparator.comparing(file -> file.toString().endsWith(".lobs")))
                            .toList();
            for (Path file : logBeforeValues) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
