package org.aftersale.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every message code in Java is defined: nobody sees "aftersale.error.foo" on a page. */
class MessageCodesTest {

    private static final Path JAVA = Paths.get("src/main/java");
    private static final Pattern CODE =
            Pattern.compile("\"(aftersale\\.([a-z]+)[A-Za-z._-]*[A-Za-z])\"");

    @Test
    void everyMessageCodeInTheSourcesIsDefined() throws IOException {
        Set<String> written = written();
        Set<String> kinds =
                written.stream().map(code -> code.split("\\.")[1]).collect(Collectors.toSet());
        Set<String> missing = new TreeSet<>();
        int named = 0;
        for (Path file : files(JAVA, ".java")) {
            if (file.endsWith("RenamedSettings.java")) {
                // contains settings, which start like message codes
                continue;
            }
            Matcher literal = CODE.matcher(Templates.text(file));
            while (literal.find()) {
                // anything else is the name of a setting, bean or attribute
                if (kinds.contains(literal.group(2))) {
                    named++;
                    if (!written.contains(literal.group(1))) {
                        missing.add(file.getFileName() + ": " + literal.group(1));
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
        assertThat(named).isGreaterThan(20);
    }

    /**
     * English messages of every module; each module's test compares the other languages with them.
     */
    private static Set<String> written() throws IOException {
        Set<String> codes = new TreeSet<>();
        for (String module : new String[] {".", "../storefront-templates", "../admin-ui"}) {
            Path folder = Paths.get(module, "src/main/resources/i18n/aftersale");
            for (Path file : files(folder, ".properties")) {
                Properties texts = new Properties();
                try (Reader reader = Files.newBufferedReader(file)) {
                    texts.load(reader);
                }
                codes.addAll(texts.stringPropertyNames());
            }
        }
        return codes;
    }

    private static Set<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(f -> f.toString().endsWith(ending)).collect(Collectors.toSet());
        }
    }
}
