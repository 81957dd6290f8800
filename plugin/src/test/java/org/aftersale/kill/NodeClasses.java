package org.aftersale.kill;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Where nodes have their classes from: the test's class path, and an archive that the first node
 * left behind (class data sharing), with which the others start in about half the time.
 */
final class NodeClasses {

    private static final Map<Class<?>, String> ARCHIVES = new ConcurrentHashMap<>();
    private static String classPath;

    private NodeClasses() {}

    static List<String> optionsFor(Class<?> main) throws IOException {
        String archive = ARCHIVES.get(main);
        List<String> options = new ArrayList<>(Arrays.asList("-cp", classPath()));
        if (archive != null) {
            options.add("-XX:SharedArchiveFile=" + archive);
            options.add("-Xlog:cds=off");
            options.add("-Xlog:cds+dynamic=off");
        }
        return options;
    }

    static boolean areArchived(Class<?> main) {
        return ARCHIVES.containsKey(main);
    }

    /** For a node that writes down, when it ends in peace, which classes it has loaded. */
    static List<String> optionsToArchive(Class<?> main, File archive) throws IOException {
        List<String> options = optionsFor(main);
        options.add("-XX:ArchiveClassesAtExit=" + archive);
        options.add("-Xlog:cds=off");
        options.add("-Xlog:cds+dynamic=off");
        return options;
    }

    static void wereArchived(Class<?> main, File archive) {
        ARCHIVES.put(main, archive.getPath());
    }

    /** The test's, with jars in place of folders, since an archive takes nothing from folders. */
    private static synchronized String classPath() throws IOException {
        if (classPath == null) {
            List<String> entries = new ArrayList<>();
            for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
                Path path = Paths.get(entry);
                entries.add(Files.isDirectory(path) ? jar(path) : entry);
            }
            classPath = String.join(File.pathSeparator, entries);
        }
        return classPath;
    }

    private static String jar(Path folder) throws IOException {
        File jar = File.createTempFile("node-classes-", ".jar");
        jar.deleteOnExit();
        try (OutputStream file = Files.newOutputStream(jar.toPath());
                ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.setLevel(1);
            for (Path one : contents(folder)) {
                zip.putNextEntry(new ZipEntry(name(folder, one)));
                if (!Files.isDirectory(one)) {
                    Files.copy(one, zip);
                }
            }
        }
        return jar.getPath();
    }

    /** Folders, too: whoever scans packages asks for them. */
    private static List<Path> contents(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(one -> !one.equals(folder)).sorted().collect(Collectors.toList());
        }
    }

    private static String name(Path folder, Path one) {
        String name = folder.relativize(one).toString().replace(File.separatorChar, '/');
        return Files.isDirectory(one) ? name + '/' : name;
    }
}
