package org.aftersale.storefront.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class StylesTest {

    @Test
    void touchNothingOutsideTheModulesElement() throws Exception {
        String css = read("/aftersale/static/css/aftersale.css").replaceAll("(?s)/\\*.*?\\*/", "");
        List<String> selectors = new ArrayList<>();
        Matcher rule = Pattern.compile("([^{}]+)\\{").matcher(css);
        while (rule.find()) {
            String head = rule.group(1).trim();
            if (!head.startsWith("@")) {
                for (String selector : head.split(",(?![^(]*\\))")) {
                    selectors.add(selector.trim());
                }
            }
        }
        assertThat(selectors).isNotEmpty().allMatch(selector -> selector.startsWith(".afs"));
    }

    @Test
    void askNoOtherServerForAnything() throws Exception {
        assertThat(read("/aftersale/static/css/aftersale.css"))
                .doesNotContain("http:", "https:", "url(//", "@import");
        assertThat(read("/aftersale/static/js/aftersale.js"))
                .doesNotContain("http:", "https:", "eval(", "innerHTML");
    }

    private static String read(String resource) throws Exception {
        return text(Paths.get(Shop.class.getResource(resource).toURI()));
    }

    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
