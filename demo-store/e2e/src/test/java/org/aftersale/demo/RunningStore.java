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
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** The demo store in a process of its own, as a person starts it. */
final class RunningStore implements AutoCloseable {

    private static final String READY = "READY ";
    private static final long START_MILLIS = 360_000;
    private static final Set<Process> READY_ONES = ConcurrentHashMap.newKeySet();
    private static final AtomicInteger STARTS = new AtomicInteger();
    private static final AtomicLong START_MILLIS_IN_ALL = new AtomicLong();
    private static RunningStore shared;

    /** The folder of the shared store, as its first start left it. */
    private static Path seed;

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
            Folders.delete(data);
            shared = start(data, "--figures");
            Runtime.getRuntime().addShutdownHook(new Thread(shared::close));
            Path copy = work().resolve("seed");
            Folders.copyData(data, copy);
            seed = copy;
        }
        return shared;
    }

    /**
     * A store of one's own with nothing in it but what a first start makes. Where the shared one
     * made that already, it is copied: a first start takes half as long again as any other.
     */
    static synchronized RunningStore fresh(String name, String... more) {
        Path data = work().resolve(name);
        Folders.delete(data);
        if (seed != null) {
            Folders.copyData(seed, data);
        }
        return start(data, more);
    }

    /** A first start, with no more memory than a small store has. */
    static RunningStore small(String name, String... more) {
        Path data = work().resolve(name);
        Folders.delete(data);
        return launch("-Xmx512m", data, more);
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
        return launch("-Xmx640m", data, more);
    }

    private static RunningStore launch(String heap, Path data, String... more) {
        long began = System.currentTimeMillis();
        try {
            Files.createDirectories(data);
            List<String> command = new ArrayList<>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            // as ./demo does
            // one compiler alone has room for 48 MB, which shop and back office together fill
            command.addAll(
                    List.of(
                            "-XX:+UseSerialGC",
                            "-XX:TieredStopAtLevel=1",
                            "-XX:ReservedCodeCacheSize=128m",
                            heap));
            command.add("-Dproperty-override=" + walkersSettings(data));
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
            String address = awaitReady(process, log);
            report(data.getFileName().toString(), System.currentTimeMillis() - began);
            return new RunningStore(process, address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The walks share a few customers, who do in minutes what others do in a month. */
    private static Path walkersSettings(Path data) throws IOException {
        Path settings = data.resolveSibling(data.getFileName() + ".properties");
        return Files.writeString(
                settings,
                "aftersale.limit.questions=120/1h\n"
                        + "aftersale.limit.claims=1000/1h\n"
                        + "aftersale.limit.withdrawals=1000/1h\n"
                        + "aftersale.limit.links=180/1h\n"
                        + "aftersale.limit.replies=1000/1h\n"
                        + "aftersale.limit.forms=1000/1h\n"
                        // the walks compare the queue before and after each act of a shopper
                        + "aftersale.queue.counts-seconds=0\n");
    }

    private static void report(String name, long millis) {
        System.out.printf(
                "Store start %d: %s, %.1f s (%.1f s in all)%n",
                STARTS.incrementAndGet(),
                name,
                millis / 1e3,
                START_MILLIS_IN_ALL.addAndGet(millis) / 1e3);
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

    long pid() {
        return process.pid();
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
}
