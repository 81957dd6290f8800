package com.example.fernhill.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartFailureTest {

    @TempDir Path logs;

    @Test
    void namesTheInnermostCauseAndItsLog() throws IOException {
        Path log =
                write(
                        "site.log",
                        "2026-11-30 13:29:02 ERROR [main] Context initialization failed",
                        "org.springframework.beans.factory.BeanCreationException: Error creating bean",
                        "\tat org.example.Factory.create(Factory.java:12)",
                        "Caused by: java.lang.NumberFormatException: For input string: \"x\"",
                        "\tat java.base/java.lang.Integer.parseInt(Integer.java:668)",
                        "java.lang.IllegalStateException: what follows from it");
        assertThat(StartFailure.explain("The shop did not start.", logs, 0))
                .isEqualTo(
                        "The shop did not start. java.lang.NumberFormatException: For input string:"
                                + " \"x\"\nThe whole log: "
                                + log);
    }

    @Test
    void namesTheFolderIfNoLogSaysWhy() throws IOException {
        write("site.log", "2026-11-30 13:29:02 INFO all is well");
        assertThat(StartFailure.explain("The shop did not start.", logs, 0))
                .isEqualTo("The shop did not start. The logs are in " + logs);
    }

    @Test
    void readsNoLogOfAnEarlierStart() throws IOException {
        write("site.log", "java.lang.IllegalStateException: of yesterday");
        assertThat(StartFailure.explain("It failed.", logs, Long.MAX_VALUE))
                .doesNotContain("yesterday");
    }

    private Path write(String name, String... lines) throws IOException {
        return Files.write(logs.resolve(name), List.of(lines));
    }
}
