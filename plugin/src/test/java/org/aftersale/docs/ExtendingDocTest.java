package org.aftersale.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Compares docs/extending.md with the example it shows and the beans it names. */
class ExtendingDocTest {

    private static final Pattern LIST =
            Pattern.compile(
                    "<bean id=\"(aftersale\\w+)\" class=\"org.aftersale.install.context.BeansInOrder\">\\s*"
                            + "<constructor-arg value=\"([\\w.]+)\"/>");
    private static final Pattern POINT =
            Pattern.compile("\\| `([\\w.]+)` \\| `(aftersale\\w+)` \\|");
    private static final Pattern REPLACED =
            Pattern.compile("\\| `(aftersale\\w+)` \\| `([\\w.]+)` \\|");

    private final String page = Docs.read("extending.md");

    @Test
    void showsTheCompiledExample() throws Exception {
        assertThat(page).contains(read("src/test/java/com/example/shop/WarehouseConsumer.java"));
        for (String example :
                new String[] {
                    "NoticeFirst",
                    "RestockingFee",
                    "TransfersFirst",
                    "BankTransferMethod",
                    "CreditPayment"
                }) {
            assertThat(page).contains(read("src/test/java/com/example/shop/" + example + ".java"));
        }
        String bean = Docs.block(page, "xml").trim();
        assertThat(read("src/test/resources/com/example/shop/warehouse.xml")).contains(bean);
    }

    @Test
    void documentsExactlyTheExistingBeanLists() throws Exception {
        Map<String, String> lists =
                pairs(LIST, read("src/main/resources/aftersale-features.xml"), 1, 2);
        assertThat(pairs(POINT, page, 2, 1)).isEqualTo(lists);
    }

    @Test
    void namesOnlyExistingBeansAndTypes() throws Exception {
        Set<String> ids = new TreeSet<>();
        for (String text : Sources.of("src/main")) {
            Matcher matcher = Pattern.compile("\"(aftersale[A-Z]\\w+)\"").matcher(text);
            while (matcher.find()) {
                ids.add(matcher.group(1));
            }
        }
        Map<String, String> replaced = pairs(REPLACED, page, 1, 2);
        assertThat(replaced).isNotEmpty();
        assertThat(ids).containsAll(replaced.keySet());
        for (String type : replaced.values()) {
            // not initialised: no entity may be loaded before the host's class transformers
            Class.forName(type, false, ExtendingDocTest.class.getClassLoader());
        }
    }

    private static Map<String, String> pairs(Pattern pattern, String text, int key, int value) {
        Map<String, String> pairs = new LinkedHashMap<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            pairs.put(matcher.group(key), matcher.group(value));
        }
        return pairs;
    }

    private static String read(String file) throws Exception {
        Path path = Paths.get(file);
        return new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
    }
}
