package org.aftersale.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Compares docs/configuration.md with the defaults in the jar and with the settings the code reads.
 */
class ConfigurationDocTest {

    private static final Pattern ROW =
            Pattern.compile(
                    "\\| `(aftersale\\.[\\w.-]+)` \\| ([^|]+) \\| ([^|]+) \\| ([^|]+) \\| ([^|]+)"
                            + " \\|");
    private static final Pattern ASKED = Pattern.compile("\\$\\{(aftersale\\.[\\w.-]+)(:[^}]*)?}");

    /** Old names of settings, which stores may still use. */
    private static final List<String> RENAMED =
            Arrays.asList("aftersale.refund.patience", "aftersale.outage.patience");

    private static final Pattern PARAMETER =
            Pattern.compile("\"(aftersale\\.(?:enabled|dispatcher))\"");

    private final Map<String, String[]> rows = rows();
    private final Properties defaults = defaults();

    @Test
    void documentsExactlyTheExistingSettings() {
        assertThat(rows.keySet()).isEqualTo(new TreeSet<>(defaults.stringPropertyNames()));
    }

    @Test
    void documentsTheActualDefaults() {
        rows.forEach(
                (name, row) ->
                        assertThat("–".equals(row[1]) ? "" : row[1].replace("`", ""))
                                .as(name)
                                .isEqualTo(defaults.getProperty(name)));
    }

    @Test
    void documentsDefaultsOfTheStatedType() {
        Map<String, Consumer<String>> types = types();
        rows.forEach(
                (name, row) -> {
                    assertThat(types).as(name).containsKey(row[0]);
                    String value = defaults.getProperty(name);
                    if (!value.isEmpty()) {
                        types.get(row[0]).accept(value);
                    }
                });
    }

    @Test
    void everySettingInTheCodeHasADefaultAndEveryDefaultIsUsed() {
        Set<String> asked = new TreeSet<>();
        List<String> fallBacks = new ArrayList<>();
        for (String text : Sources.of("src/main")) {
            Matcher matcher = ASKED.matcher(text);
            while (matcher.find()) {
                if (RENAMED.contains(matcher.group(1))) {
                    assertThat(Docs.read("configuration.md"))
                            .contains("| `" + matcher.group(1) + "` | `");
                    // the setting it falls back to is read separately
                    matcher.region(matcher.end(1), text.length());
                    continue;
                }
                asked.add(matcher.group(1));
                String fallBack = matcher.group(2);
                if (fallBack != null
                        && !fallBack.substring(1).equals(defaults.getProperty(matcher.group(1)))) {
                    fallBacks.add(matcher.group());
                }
            }
        }
        assertThat(asked).isEqualTo(new TreeSet<>(defaults.stringPropertyNames()));
        assertThat(fallBacks).as("conflicting second defaults").isEmpty();
    }

    @Test
    void documentsTheWebXmlParameters() {
        Set<String> read = new TreeSet<>();
        for (String text : Sources.of("src/main/java/org/aftersale/install")) {
            Matcher matcher = PARAMETER.matcher(text);
            while (matcher.find()) {
                read.add(matcher.group(1));
            }
        }
        assertThat(read).containsExactly("aftersale.dispatcher", "aftersale.enabled");
        read.forEach(name -> assertThat(Docs.read("configuration.md")).contains("`" + name + "`"));
    }

    private static Map<String, Consumer<String>> types() {
        Map<String, Consumer<String>> types = new HashMap<>();
        for (String free : new String[] {"text", "address", "path"}) {
            types.put(free, value -> assertThat(value).isNotBlank());
        }
        for (String whole : new String[] {"number", "milliseconds", "days", "seconds"}) {
            types.put(whole, Long::parseLong);
        }
        types.put("rate", value -> assertThat(value).matches("\\d+/\\d+[smhd]"));
        types.put("yes/no", value -> assertThat(value).isIn("true", "false"));
        types.put("zone", ZoneId::of);
        types.put("currency", Currency::getInstance);
        types.put("side", value -> assertThat(value).isIn("site", "admin", "both", "none"));
        return types;
    }

    private static Map<String, String[]> rows() {
        Map<String, String[]> rows = new TreeMap<>();
        Matcher matcher = ROW.matcher(Docs.read("configuration.md"));
        while (matcher.find()) {
            String[] before =
                    rows.put(
                            matcher.group(1),
                            Arrays.asList(matcher.group(2), matcher.group(3)).stream()
                                    .map(String::trim)
                                    .collect(Collectors.toList())
                                    .toArray(new String[0]));
            assertThat(before).as("two rows for " + matcher.group(1)).isNull();
        }
        return rows;
    }

    private static Properties defaults() {
        Properties defaults = new Properties();
        try (InputStream in =
                ConfigurationDocTest.class.getResourceAsStream(
                        "/config/bc/aftersale/common.properties")) {
            defaults.load(in);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return defaults;
    }
}
