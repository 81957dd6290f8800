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
     * The data of a store that may be running, in a folder that a store may start over: what a
     * power cut at this moment would leave of its database. The log is copied before the large
     * values it refers to, which are written first; everything else a start makes anew.
     */
    static void copyData(Path from, Path to) {
        delete(to);
        try (Stream<Path> files = Files.list(from.resolve("database"))) {
            Files.createDirectories(to.resolve("database"));
            List<Path> valuesLast =
                    files.filter(Files::isRegularFile)
                            .filter(file -> !file.toString().endsWith(".lck"))
                            .sorted(Comparator.comparing(file -> file.toString().endsWith(".lobs")))
                            .toList();
            for (Path file : valuesLast) {
                Files.copy(file, to.resolve("database").resolve(file.getFileName()));
            }
            Files.copy(from.resolve("complete"), to.resolve("complete"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
