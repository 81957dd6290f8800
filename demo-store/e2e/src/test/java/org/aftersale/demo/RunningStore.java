package org.aftersale.demo;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** The demo store in a process of its own, as a person starts it. */
final class RunningStore implements AutoCloseable {

    private static final String READY = "READY ";
    private static final long START_MILLIS = 360_000;
    private static final Set<Process> READY_ONES = ConcurrentHashMap.newKeySet();
    private static RunningStore shared;

    private final Process process;
    private final String address;

    private RunningStore(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    /**
     * The one store that the suite shares; fresh, started on first use, ends with the JVM. With
     * {@code -Ddemo.address=http://localhost:8080} it is one that runs already.
     */
    static synchronized RunningStore shared() {
        String running = System.getProperty("demo.address", "");
        if (shared == null && !running.isEmpty()) {
            shared = new RunningStore(null, running);
        } else if (shared == null) {
            Path data = work().resolve("shared");
            delete(data);
            shared = start(data, "--figures");
            Runtime.getRuntime().addShutdownHook(new Thread(shared::close));
        }
        return shared;
    }

    static Path work() {
        return Path.of(System.getProperty("demo.work", "target/store")).toAbsolutePath();
    }

    static Path launcher() {
        return Path.of(System.getProperty("demo.launcher", "../launcher/target/demo-store.jar"))
                .toAbsolutePath()
                .normalize();
    }

    /** Starts a store over that folder; waits until it serves pages. */
    static RunningStore start(Path data, String... more) {
        try {
            Files.createDirectories(data);
            List<String> command = new ArrayList<>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            // as ./demo does
            command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx640m"));
            command.add("-jar");
            command.add(launcher().toString());
            command.addAll(List.of("--port", "0", "--data", data.toString()));
            command.addAll(List.of(more));
            File log = data.resolveSibling(data.getFileName() + ".log").toFile();
            Process process =
                    new ProcessBuilder(command)
                            .redirectError(ProcessBuilder.Redirect.appendTo(log))
                            .start();
            endIfLate(process);
            return new RunningStore(process, awaitReady(process, log));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A store that hangs at its start must not hang the build. */
    private static void endIfLate(Process process) {
        Thread watch =
                new Thread(
                        () -> {
                            try {
                                Thread.sleep(START_MILLIS);
                            } catch (InterruptedException e) {
                                return;
                            }
                            if (!READY_ONES.contains(process)) {
                                process.destroyForcibly();
                            }
                        });
        watch.setDaemon(true);
        watch.start();
    }

    private static String awaitReady(Process process, File log) throws IOException {
        BufferedReader out =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            if (line.startsWith(READY)) {
                READY_ONES.add(process);
                Thread drain = new Thread(() -> out.lines().forEach(any -> {}));
                drain.setDaemon(true);
                drain.start();
                return line.substring(READY.length()).trim().replaceAll("/+$", "");
            }
        }
        throw new IllegalStateException("The demo store did not start; see " + log);
    }

    /** Such as {@code http://localhost:40123}, without a slash at its end. */
    String address() {
        return address;
    }

    /** Ends it as a power cut or {@code kill -9} would: nothing of it is asked or told. */
    void kill() {
        try {
            process.destroyForcibly().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            files.sorted(java.util.Comparator.reverseOrder())
                    .map(Path::toFile)
                    .forEach(File::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
