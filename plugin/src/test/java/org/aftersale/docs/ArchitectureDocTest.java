package org.aftersale.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Compares docs/architecture.md with the code: the diagram is derived from the classes, the table
 * from the package-info files. A failing test prints what belongs on the page.
 */
class ArchitectureDocTest {

    private static final String ROOT = "org.aftersale.";
    private static final Path SOURCES = Paths.get("src/main/java/org/aftersale");
    private static final Pattern PACKAGE_INFO =
            Pattern.compile(
                    "/\\*\\*\\s*(.*?)\\s*<p>(.*?)\\s*\\*/\\s*package ([\\w.]+);", Pattern.DOTALL);

    private final String page = Docs.read("architecture.md");

    @Test
    void drawsTheActualDependenciesBetweenPackages() {
        String drawing =
                arrows().entrySet().stream()
                        .flatMap(from -> from.getValue().stream().map(to -> from.getKey() + to))
                        .map(arrow -> "  " + arrow)
                        .collect(Collectors.joining("\n"));
        assertThat(page)
                .as("the diagram of packages:\n%s", drawing)
                .contains("```mermaid\nflowchart RL\n" + drawing + "\n```");
    }

    @Test
    void listsEveryPackageByItsPackageInfo() throws IOException {
        String rows = String.join("\n", rows().values());
        assertThat(page).as("the table of packages:\n%s", rows).contains(rows);
    }

    @Test
    void everyPackageStatesItsPurposeAndItsApi() throws IOException {
        assertThat(rows().keySet()).isEqualTo(packagesOfSources());
    }

    /** The direct dependencies of each top-level package that are not implied by others. */
    private static Map<String, Set<String>> arrows() {
        Map<String, Set<String>> known = new TreeMap<>();
        for (JavaClass type :
                new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.aftersale")) {
            Set<String> its = known.computeIfAbsent(feature(type), any -> new TreeSet<>());
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                JavaClass target = dependency.getTargetClass().getBaseComponentType();
                if (target.getPackageName().startsWith(ROOT)) {
                    its.add(feature(target));
                }
            }
            its.remove(feature(type));
        }
        Map<String, Set<String>> direct = new TreeMap<>();
        known.forEach(
                (from, all) -> {
                    Set<String> left = new TreeSet<>(all);
                    all.forEach(over -> left.removeAll(reached(over, known)));
                    direct.put(
                            from,
                            left.stream()
                                    .map(to -> " --> " + to)
                                    .collect(Collectors.toCollection(TreeSet::new)));
                });
        return direct;
    }

    private static Set<String> reached(String from, Map<String, Set<String>> known) {
        Set<String> reached = new TreeSet<>();
        for (String to : known.get(from)) {
            reached.add(to);
            reached.addAll(reached(to, known));
        }
        return reached;
    }

    private static String feature(JavaClass type) {
        return type.getPackageName().substring(ROOT.length()).replaceAll("\\..*", "");
    }

    private static Map<String, String> rows() throws IOException {
        Map<String, String> rows = new TreeMap<>();
        for (Path file : files("package-info.java")) {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            Matcher info = PACKAGE_INFO.matcher(text);
            assertThat(info.find()).as("%s states the API for stores", file).isTrue();
            String name = info.group(3).substring(ROOT.length());
            rows.put(
                    name,
                    "| `"
                            + name
                            + "` | "
                            + plain(info.group(1))
                            + " | "
                            + plain(info.group(2))
                            + " |");
        }
        return rows;
    }

    /** Javadoc as Markdown. */
    private static String plain(String javadoc) {
        return javadoc.replaceAll("\\s*\\n \\*\\s*", " ")
                .replaceAll("^\\* | \\*?$", "")
                .replaceAll("\\{@link (?:[\\w.]+\\.)?(\\w+)}", "`$1`")
                .replaceAll("\\{@link (?:[\\w.]+\\.)?\\w+ ([\\w ]+)}", "$1")
                .replaceAll("\\{@code ([^}]+)}", "`$1`")
                .trim();
    }

    private static Set<String> packagesOfSources() throws IOException {
        return files(".java").stream()
                .map(file -> SOURCES.relativize(file.getParent()).toString().replace('/', '.'))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<Path> files(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
