package com.example.fernhill.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/**
 * The jars of a web application with a servlet initializer, except the host's own two, which would
 * make the server read every class of 180 jars and load entities before weaving.
 */
final class AddedJars {

    private static final String INITIALIZER =
            "META-INF/services/javax.servlet.ServletContainerInitializer";
    private static final List<String> HOST = List.of("spring-web-", "jersey-servlet-");

    private AddedJars() {}

    static Set<String> in(Path exploded) {
        try (Stream<Path> jars = Files.list(exploded.resolve("WEB-INF/lib"))) {
            return jars.filter(AddedJars::initializes)
                    .map(jar -> jar.getFileName().toString())
                    .filter(name -> HOST.stream().noneMatch(name::startsWith))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean initializes(Path jar) {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return zip.getEntry(INITIALIZER) != null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
