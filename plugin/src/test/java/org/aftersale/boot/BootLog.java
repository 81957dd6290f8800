package org.aftersale.boot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/**
 * Records each boot of the host in target/boots.txt, where {@code .ci/table} counts them. A line
 * holds the epoch milliseconds, what was booted, and the seconds it took, separated by tabs.
 */
public final class BootLog {

    private final String what;
    private final long start = System.nanoTime();

    private BootLog(String what) {
        this.what = what;
    }

    /** Call this before the boot and {@link #booted()} after it. */
    public static BootLog begin(String what) {
        return new BootLog(what);
    }

    public void booted() {
        String module = System.getProperty("basedir");
        if (module == null) {
            return; // not started by Maven, so there will be no table
        }
        Path file = Paths.get(module, "target", "boots.txt");
        double seconds = (System.nanoTime() - start) / 1e9;
        String line =
                String.format(
                        Locale.ROOT, "%d\t%s\t%.1f%n", System.currentTimeMillis(), what, seconds);
        try {
            Files.createDirectories(file.getParent());
            Files.write(
                    file,
                    line.getBytes(StandardCharsets.UTF_8),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
