package org.aftersale.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aftersale.render.PluralForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Requirements on a module's messages in every language. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class MessagesContract {

    /** The module's Java sources, whichever module of the build runs the test. */
    private static final Path CLASSES = Paths.get("../plugin/src/main/java");

    private final ModuleSources sources;
    private final List<String> bundles;
    private final List<String> families;

    /**
     * @param bundles the module's own
     * @param families the codes that the module puts together: "stem.(member|member)"
     */
    protected MessagesContract(ModuleSources sources, List<String> bundles, List<String> families) {
        this.sources = sources;
        this.bundles = bundles;
        this.families = families;
    }

    Stream<Arguments> translations() {
        return bundles.stream()
                .flatMap(
                        bundle ->
                                Stream.of(Templates.LANGUAGES)
                                        .map(language -> Arguments.of(bundle, language)));
    }

    /** A code family whose members are the constants of an enum. */
    protected static String family(String stem, Enum<?>... members) {
        return family(stem, Stream.of(members).map(Enum::name).collect(Collectors.toList()));
    }

    protected static String family(String stem, List<String> members) {
        return members.stream().collect(Collectors.joining("|", stem + "(", ")"));
    }

    @ParameterizedTest
    @MethodSource("translations")
    void hasTheCodesAndParametersOfTheBase(String bundle, String language) {
        Properties base = sources.messages(bundle, "en");
        Properties translated = sources.messages(bundle, language);
        assertThat(translated.stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        codesIn(new Locale(language), base.stringPropertyNames()));
        for (String code : translated.stringPropertyNames()) {
            String text = translated.getProperty(code);
            String english = base.getProperty(code);
            if (english == null) {
                english = base.getProperty(stem(code) + PluralForm.OTHER.suffix());
            }
            assertThat(text).as(code).isNotBlank();
            assertThat(text)
                    .as("%s: use ’, as MessageFormat interprets '", code)
                    .doesNotContain("'");
            assertThat(arguments(text)).as(code).isEqualTo(arguments(english));
            new MessageFormat(text);
        }
    }

    /** The base's codes; plural codes in the forms of that language. */
    private static Set<String> codesIn(Locale language, Set<String> base) {
        Set<String> codes = new TreeSet<>();
        for (String code : base) {
            if (counts(code, base)) {
                PluralForm.formsOf(language).forEach(form -> codes.add(stem(code) + form.suffix()));
            } else {
                codes.add(code);
            }
        }
        return codes;
    }

    private static boolean counts(String code, Set<String> base) {
        return base.contains(stem(code) + PluralForm.ONE.suffix())
                && base.contains(stem(code) + PluralForm.OTHER.suffix());
    }

    private static String stem(String code) {
        return code.substring(0, code.lastIndexOf('.'));
    }

    @ParameterizedTest
    @MethodSource("translations")
    void followsTheTypographyOfTheLanguage(String bundle, String language) {
        Properties texts = sources.messages(bundle, language);
        for (String code : texts.stringPropertyNames()) {
            String text = texts.getProperty(code);
            assertThat(text).as(code).isEqualTo(text.trim()).doesNotContain("...", "\"", "  ");
            if (language.equals("fr")) {
                assertThat(text)
                        .as("%s: no-break spaces are missing inside « » or before : ; ? !", code)
                        .doesNotContainPattern("[^\u00a0\u202f][:;?!»]|«[^\u00a0\u202f]");
            }
            if (language.equals("de") || language.equals("pl")) {
                assertThat(text)
                        .as("%s: use the language's own quotation marks", code)
                        .doesNotContain("«");
            }
        }
    }

    @Test
    void hasNoUnusedCode() throws IOException {
        Set<String> quoted = quoted();
        Set<String> unread = new TreeSet<>();
        for (String bundle : bundles) {
            Set<String> codes = sources.messages(bundle, "en").stringPropertyNames();
            for (String code : codes) {
                String asked = counts(code, codes) ? stem(code) : code;
                if (!quoted.contains(asked) && !isMember(asked, quoted)) {
                    unread.add(code);
                }
            }
        }
        assertThat(unread).as("messages used by no template and no class").isEmpty();
    }

    /** A composed code: expanded by its family if the module declares one. */
    private boolean isMember(String code, Set<String> quoted) {
        for (int dot = code.lastIndexOf('.'); dot > 0; dot = code.lastIndexOf('.', dot - 1)) {
            String stem = code.substring(0, dot);
            List<String> told =
                    families.stream()
                            .filter(family -> family.startsWith(stem + ".("))
                            .collect(Collectors.toList());
            if (!told.isEmpty()) {
                return told.stream().flatMap(MessagesContract::members).anyMatch(code::equals);
            }
            if (quoted.contains(stem) || quoted.contains(stem + ".")) {
                return true;
            }
        }
        return false;
    }

    /** Every quoted text in templates and classes that starts like one of our codes. */
    private Set<String> quoted() throws IOException {
        Set<String> found = new TreeSet<>();
        Pattern quote = Pattern.compile("\"(aftersale\\.[A-Za-z0-9._-]+)\"");
        List<Path> files = new ArrayList<>(sources.files());
        files.addAll(ModuleSources.SHARED.files());
        try (Stream<Path> classes = Files.walk(CLASSES)) {
            classes.filter(Files::isRegularFile).forEach(files::add);
        }
        for (Path file : files) {
            Matcher matcher = quote.matcher(Templates.text(file));
            while (matcher.find()) {
                found.add(matcher.group(1));
            }
        }
        return found;
    }

    @ParameterizedTest
    @MethodSource("translations")
    void definesEachCodeOnce(String bundle, String language) throws IOException {
        List<String> codes =
                Files.readAllLines(sources.bundle(bundle, language)).stream()
                        .filter(line -> line.contains("=") && !line.startsWith("#"))
                        .map(line -> line.substring(0, line.indexOf('=')))
                        .collect(Collectors.toList());
        assertThat(codes).doesNotHaveDuplicates();
    }

    @Test
    void hasEveryCodeTheTemplatesName() throws IOException {
        Set<String> english = english();
        List<String> missing = new ArrayList<>();
        for (Path file : templates()) {
            Matcher whole =
                    Pattern.compile("\"(aftersale\\.[A-Za-z.-]+[A-Za-z])\"\\s*[,)]")
                            .matcher(Templates.text(file));
            while (whole.find()) {
                String code = whole.group(1);
                if (!english.contains(code)
                        && !english.contains(code + PluralForm.OTHER.suffix())
                        && !isFamily(code)) {
                    missing.add(file.getFileName() + ": " + code);
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void hasEveryCodeTheModuleNames() {
        Set<String> english = english();
        List<String> missing = new ArrayList<>();
        for (String family : families) {
            members(family).filter(code -> !english.contains(code)).forEach(missing::add);
        }
        assertThat(missing).isEmpty();
    }

    private static Stream<String> members(String family) {
        int open = family.indexOf('(');
        String stem = family.substring(0, open);
        return Stream.of(family.substring(open + 1, family.length() - 1).split("\\|"))
                .map(member -> stem + member);
    }

    /** The module's templates together with the shared ones, if it has any. */
    private List<Path> templates() throws IOException {
        List<Path> files = new ArrayList<>(sources.templates());
        if (!files.isEmpty()) {
            files.addAll(ModuleSources.SHARED.templates());
        }
        return files;
    }

    private Set<String> english() {
        Set<String> codes = new TreeSet<>();
        bundles.forEach(
                bundle -> codes.addAll(sources.messages(bundle, "en").stringPropertyNames()));
        codes.addAll(ModuleSources.VOCABULARY.messages("vocabulary", "en").stringPropertyNames());
        return codes;
    }

    private boolean isFamily(String prefix) {
        return english().stream().anyMatch(code -> code.startsWith(prefix + "."));
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
