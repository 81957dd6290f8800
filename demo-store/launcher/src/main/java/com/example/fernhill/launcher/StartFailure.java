package com.example.fernhill.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What to tell the person whose store did not start. The server keeps the reason to its logs, so it
 * is looked for there.
 */
final class StartFailure {

    private static final Pattern THROWN =
            Pattern.compile("(Caused by: )?([\\w$.]+\\.)+\\w*(Exception|Error)\\b.*");
    private static final String NESTED = "Caused by: ";
    private static final int MAX_LENGTH = 500;

    private StartFailure() {}

    /**
     * @param logs the folder of the logs
     * @param since when the start began, in epoch milliseconds: older logs say nothing of it
     */
    static String explain(String failure, Path logs, long since) {
        for (Path log : written(logs, since)) {
            Optional<String> cause = firstCause(log);
            if (cause.isPresent()) {
                return failure + " " + cause.get() + "\nThe whole log: " + log;
            }
        }
        return failure + " The logs are in " + logs;
    }

    private static List<Path> written(Path logs, long since) {
        try (Stream<Path> files = Files.list(logs)) {
            return files.filter(log -> log.toFile().lastModified() >= since)
                    .sorted(Comparator.comparing(Path::getFileName).reversed())
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** The innermost cause of the first failure in that log. */
    static Optional<String> firstCause(Path log) {
        try (Stream<String> lines = Files.lines(log, StandardCharsets.ISO_8859_1)) {
            String cause = null;
            for (String line : (Iterable<String>) lines::iterator) {
                boolean thrown = THROWN.matcher(line).matches();
                if (cause != null && thrown && !line.startsWith(NESTED)) {
                    break;
                }
                cause = thrown ? line : cause;
            }
            return Optional.ofNullable(cause)
                    .map(text -> text.replace(NESTED, ""))
                    .map(text -> text.substring(0, Math.min(MAX_LENGTH, text.length())));
        } catch (IOException | UncheckedIOException e) {
            return Optional.empty();
        }
    }
}
