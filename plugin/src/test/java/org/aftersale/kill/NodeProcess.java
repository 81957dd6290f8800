package org.aftersale.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** A node in a process of its own, and the words by which it tells how far it has come. */
public final class NodeProcess {

    /** What every node says once it works. */
    public static final String READY = "ready";

    private static final int MAX_SECONDS = 60;

    private final Process process;
    private final int number;
    private final Set<String> said = new HashSet<>();
    private boolean silent;

    private NodeProcess(Process process, int number) {
        this.process = process;
        this.number = number;
        Thread ear = new Thread(this::listen, "node-" + number);
        ear.setDaemon(true);
        ear.start();
    }

    /**
     * @param main on the test's own class path
     * @param log where what it complains about is appended
     */
    static NodeProcess start(Class<?> main, NodeSettings settings, File log) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(System.getProperty("java.home") + "/bin/java");
        command.addAll(
                Arrays.asList(
                        "-Xmx128m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        // a start takes an eighth less when no class is verified
                        "-XX:+UnlockDiagnosticVMOptions",
                        "-XX:-BytecodeVerificationRemote",
                        "-Djava.net.preferIPv4Stack=true",
                        "-Dlog4j.defaultInitOverride=true",
                        "--add-opens=java.base/java.lang=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        main.getName()));
        command.addAll(settings.arguments());
        Process process =
                new ProcessBuilder(command)
                        .redirectError(ProcessBuilder.Redirect.appendTo(log))
                        .start();
        return new NodeProcess(process, settings.number());
    }

    private void listen() {
        try (BufferedReader words =
                new BufferedReader(new InputStreamReader(process.getInputStream()))) {
            for (String word = words.readLine(); word != null; word = words.readLine()) {
                heard(word);
            }
        } catch (IOException e) {
            // it was killed while it spoke
        }
        ended();
    }

    private synchronized void heard(String word) {
        said.add(word);
        notifyAll();
    }

    private synchronized void ended() {
        silent = true;
        notifyAll();
    }

    /** Waits until it has said the word. */
    synchronized void awaits(String word) throws InterruptedException {
        long until = System.currentTimeMillis() + MAX_SECONDS * 1_000L;
        long left = MAX_SECONDS * 1_000L;
        while (!said.contains(word) && !silent && left > 0) {
            wait(left);
            left = until - System.currentTimeMillis();
        }
        assertThat(said).as("what node %d has said", number).contains(word);
    }

    /** Waits until it has come to its crash point and died there. */
    void awaitsCrashAt(Enum<?> point) throws InterruptedException {
        awaits(point.name());
        assertThat(process.waitFor(MAX_SECONDS, TimeUnit.SECONDS)).as("it ends").isTrue();
        assertThat(process.exitValue()).as("how it ended").isEqualTo(Crash.EXIT_VALUE);
    }

    int number() {
        return number;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Tells it to stop, and waits until it has. */
    void stops() throws Exception {
        process.getOutputStream().write('\n');
        process.getOutputStream().flush();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).as("it stops when told to").isTrue();
        assertThat(process.exitValue()).as("how it ended").isZero();
    }
}
