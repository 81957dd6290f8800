package org.aftersale.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The demo store in a separate process, with its figures enabled. */
final class Store implements AutoCloseable {

    static final int MANY_ORDERS = 500;

    private final Process process;
    private final String address;
    private final double secondsToReady;

    private Store(Process process, String address, double secondsToReady) {
        this.process = process;
        this.address = address;
        this.secondsToReady = secondsToReady;
    }

    /**
     * @param more handed to the launcher
     */
    static Store start(BenchOptions options, Path data, List<String> more) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx1g");
        command.add("-Dproperty-override=" + withoutLimits(data));
        command.add("-jar");
        command.add(options.modules().resolve("launcher/target/demo-store.jar").toString());
        command.addAll(List.of("--port", String.valueOf(options.port())));
        command.addAll(List.of("--data", data.toString(), "--bench", "" + MANY_ORDERS));
        if (!options.database().isEmpty()) {
            command.add("--database");
            command.addAll(options.database());
        }
        command.addAll(more);
        long began = System.nanoTime();
        Process process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        BufferedReader out =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            if (line.startsWith("READY ")) {
                drain(out);
                String address = line.substring("READY ".length()).trim().replaceAll("/+$", "");
                return new Store(process, address, (System.nanoTime() - began) / 1e9);
            }
        }
        throw new IllegalStateException("The store did not start: see " + data.resolve("logs"));
    }

    /** All visitors of a benchmark share one address and a few accounts. */
    private static Path withoutLimits(Path data) throws IOException {
        Path file = data.resolveSibling(data.getFileName() + ".properties");
        List<String> lines = new ArrayList<>();
        for (String what :
                List.of(
                        "questions",
                        "claims",
                        "withdrawals",
                        "links",
                        "replies",
                        "votes",
                        "searches",
                        "forms")) {
            lines.add("aftersale.limit." + what + "=");
        }
        lines.add("aftersale.help.suggest-rate=1000000");
        lines.add("aftersale.help.suggest-burst=1000000");
        return Files.write(file, lines);
    }

    /** Its further output is read and discarded: a full pipe would block it. */
    private static void drain(BufferedReader out) {
        Thread drain =
                new Thread(
                        () -> {
                            try {
                                out.transferTo(Writer.nullWriter());
                            } catch (IOException e) {
                                // the process has ended
                            }
                        });
        drain.setDaemon(true);
        drain.start();
    }

    String address() {
        return address;
    }

    /** Time from the start of the process until it serves pages. */
    double secondsToReady() {
        return secondsToReady;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
