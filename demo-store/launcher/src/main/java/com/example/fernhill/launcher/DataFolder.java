package com.example.fernhill.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The data folder, used by one demo store at a time. */
final class DataFolder {

    private static final List<String> FOLDERS =
            List.of("database", "solr", "temp", "assets", "logs", "work");

    private final Path root;

    /** The lock, held until the process ends. */
    private final FileLock lock;

    private DataFolder(Path root, FileLock lock) {
        this.root = root;
        this.lock = lock;
    }

    static DataFolder open(Path root, boolean fresh) throws IOException {
        if (fresh && holdsSomethingElse(root)) {
            throw new IllegalStateException(
                    root + " holds something else than a demo store: not touched.");
        }
        Files.createDirectories(root);
        DataFolder folder = new DataFolder(root, lock(root));
        if (fresh) {
            folder.forget();
        }
        for (String name : FOLDERS) {
            Files.createDirectories(root.resolve(name));
        }
        return folder;
    }

    private static boolean holdsSomethingElse(Path root) throws IOException {
        if (!Files.exists(root) || Files.exists(root.resolve("lock"))) {
            return false;
        }
        try (Stream<Path> entries = Files.list(root)) {
            return entries.findAny().isPresent();
        }
    }

    private static FileLock lock(Path root) throws IOException {
        FileChannel channel =
                FileChannel.open(
                        root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock();
        if (lock == null) {
            throw new IllegalStateException("Another demo store is using " + root + " already.");
        }
        return lock;
    }

    Path database() {
        return root.resolve("database");
    }

    /** Deletes only what the demo created. */
    private void forget() throws IOException {
        Files.deleteIfExists(complete());
        for (String name : FOLDERS) {
            delete(root.resolve(name));
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> entries = Files.walk(folder)) {
            for (Path entry : entries.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(entry);
            }
        }
    }

    /** Whether the first start completed; an interrupted one starts over. */
    boolean isComplete() {
        return Files.exists(complete());
    }

    void markComplete() throws IOException {
        if (!isComplete()) {
            Files.createFile(complete());
        }
    }

    private Path complete() {
        return root.resolve("complete");
    }
}
