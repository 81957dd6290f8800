package org.aftersale.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a module's messages owe its templates and each other, in every language. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class MessagesContract {

    private final Templates templates;
    private final String[] families;

    /**
     * @param families the codes that the module puts together: "stem.(member|member)"
     */
    protected MessagesContract(Templates templates, String... families) {
        this.templates = templates;
        this.families = families;
    }

    Stream<Arguments> translations() {
        return templates.bundles().stream()
                .flatMap(
                        bundle ->
                                Stream.of(Templates.LANGUAGES)
                                        .map(language -> Arguments.of(bundle, language)));
    }

    @ParameterizedTest
    @MethodSource("translations")
    void saysTheSameAsTheBase(String bundle, String language) {
        Properties base = Templates.bundle(bundle, "en");
        Properties translated = Templates.bundle(bundle, language);
        assertThat(translated.stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(base.stringPropertyNames());
        for (String code : base.stringPropertyNames()) {
            String text = translated.getProperty(code);
            assertThat(text).as(code).isNotBlank();
            assertThat(text)
                    .as("%s: write ’, which MessageFormat leaves alone", code)
                    .doesNotContain("'");
            assertThat(arguments(text)).as(code).isEqualTo(arguments(base.getProperty(code)));
            new MessageFormat(text);
        }
    }

    @ParameterizedTest
    @MethodSource("translations")
    void writesEachCodeOnce(String bundle, String language) throws IOException {
        String suffix = language.equals("en") ? "" : "_" + language;
        Path file = Templates.resource("/i18n/aftersale").resolve(bundle + suffix + ".properties");
        List<String> codes =
                Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                        .filter(line -> line.contains("=") && !line.startsWith("#"))
                        .map(line -> line.substring(0, line.indexOf('=')))
                        .collect(Collectors.toList());
        assertThat(codes).doesNotHaveDuplicates();
    }

    @Test
    void hasEveryCodeTheTemplatesName() throws IOException {
        Pages english = templates.english();
        List<String> missing = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Templates.resource(templates.folder()))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".ftl")).collect(Collectors.toList())) {
                String text = Templates.text(file);
                Matcher whole =
                        Pattern.compile("\"(aftersale\\.[A-Za-z.-]+[A-Za-z])\"\\s*[,)]")
                                .matcher(text);
                while (whole.find()) {
                    String code = whole.group(1);
                    if (!english.knows(code) && !isFamily(code)) {
                        missing.add(file.getFileName() + ": " + code);
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void hasEveryCodeTheModuleNames() {
        Pages english = templates.english();
        List<String> missing = new ArrayList<>();
        for (String family : families) {
            String stem = family.substring(0, family.indexOf('('));
            String members = family.substring(family.indexOf('(') + 1, family.length() - 1);
            for (String member : members.split("\\|")) {
                if (!english.knows(stem + member)) {
                    missing.add(stem + member);
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    private boolean isFamily(String prefix) {
        return templates.bundles().stream()
                .flatMap(bundle -> Templates.bundle(bundle, "en").stringPropertyNames().stream())
                .anyMatch(code -> code.startsWith(prefix + "."));
    }

    private static Set<String> arguments(String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = Pattern.compile("\\{\\d+|%n").matcher(text);
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }
}
