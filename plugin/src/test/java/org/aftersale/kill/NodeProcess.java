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

    private final Process process;
    private final BufferedReader words;
    private final Set<String> said = new HashSet<>();

    private NodeProcess(Process process) {
        this.process = process;
        this.words = new BufferedReader(new InputStreamReader(process.getInputStream()));
    }

    /**
     * @param main on the test's own class path
     * @param log where what it complains about is appended
     */
    static NodeProcess start(Class<?> main, List<String> arguments, File log) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(System.getProperty("java.home") + "/bin/java");
        command.addAll(
                Arrays.asList(
                        "-Xmx128m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xshare:auto",
                        "-Djava.net.preferIPv4Stack=true",
                        "-Dlog4j.defaultInitOverride=true",
                        "--add-opens=java.base/java.lang=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        main.getName()));
        command.addAll(arguments);
        Process process =
                new ProcessBuilder(command)
                        .redirectError(ProcessBuilder.Redirect.appendTo(log))
                        .start();
        return new NodeProcess(process);
    }

    /** Waits until it has said the word. */
    public void awaits(String word) throws IOException {
        while (!said.contains(word)) {
            String next = words.readLine();
            assertThat(next).as("what a node says before it says " + word).isNotNull();
            said.add(next);
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Tells it to stop, and waits until it has. */
    public void stops() throws Exception {
        process.getOutputStream().write('\n');
        process.getOutputStream().flush();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).as("it stops when told to").isTrue();
        assertThat(process.exitValue()).as("how it ended").isZero();
    }
}
