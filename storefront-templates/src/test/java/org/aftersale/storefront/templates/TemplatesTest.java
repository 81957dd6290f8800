package org.aftersale.storefront.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TemplatesTest {

    private static final String HOSTILE =
            "\"><SCRIPT>alert(1)</SCRIPT>' onfocus=\"x\" <script>{0} ${1}";

    static Stream<Arguments> samples() throws IOException {
        return Shop.samples().stream().map(s -> Arguments.of(s[0], s[1]));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void rendersInEveryLanguage(String template, String sample) {
        for (String language : MessagesTest.LANGUAGES) {
            Shop shop = new Shop(Locale.forLanguageTag(language), "/shop");
            String html = shop.render(template, Shop.sample(sample));
            assertThat(html).doesNotContain("${").doesNotContain("{0}").doesNotContain("??");
            assertThat(shop.asked().stream().filter(code -> !shop.knows(code)))
                    .as("messages missing in %s", language)
                    .allMatch(code -> code.endsWith("AWAITING_PICKUP_AT_STORE"));
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void wiresLabelsHintsAndErrors(String template, String sample) {
        String html = Shop.english().render(template, Shop.sample(sample));
        List<String> ids = all(html, "\\sid=\"([^\"]*)\"");
        assertThat(ids).doesNotHaveDuplicates();
        List<String> wanted = new ArrayList<>();
        for (String list : all(html, "\\s(?:for|aria-describedby|aria-labelledby)=\"([^\"]*)\"")) {
            wanted.addAll(Arrays.asList(list.split(" ")));
        }
        wanted.addAll(all(html, "href=\"#([^\"]*)\""));
        assertThat(ids).containsAll(wanted);
        for (String control : all(html, "<(?:input|select|textarea)([^>]*)>")) {
            if (!control.contains("type=\"hidden\"")) {
                assertThat(wanted)
                        .contains(all(control, "\\sid=\"([^\"]*)\"").toArray(new String[0]));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void showsScriptAsText(String template, String sample) {
        Map<String, Object> page = replaced(sample, (key, old) -> HOSTILE);
        String html = Shop.english().render(template, page);
        assertThat(html).doesNotContainIgnoringCase("<script").doesNotContain("onfocus=\"x\"");
        assertThat(html.contains("&lt;script&gt;")).isEqualTo(page.toString().contains(HOSTILE));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void linksOnlyWhereALinkMayGo(String template, String sample) {
        String html =
                Shop.english()
                        .render(
                                template,
                                replaced(
                                        sample,
                                        (key, old) ->
                                                key.toLowerCase(Locale.ROOT).endsWith("url")
                                                        ? "javascript:alert(1)"
                                                        : old));
        assertThat(html).doesNotContain("\"javascript:");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void guardsEveryPostedForm(String template, String sample) {
        String html = Shop.english().render(template, Shop.sample(sample));
        for (String form : all(html, "(?s)(<form.*?</form>)")) {
            assertThat(form)
                    .contains("method=\"post\"", "name=\"csrfToken\" value=\"TOKEN-1\"")
                    .contains("action=\"/shop/account/claims/")
                    .contains("type=\"submit\"");
        }
    }

    @Test
    void keepsWhatWasTyped() {
        Map<String, Object> page = Shop.sample("account/claim-new-errors");
        StringBuilder typed = new StringBuilder("\n leading line");
        while (typed.length() < 100_000) {
            typed.append(" words");
        }
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("description", typed.toString());
        page.put("form", form);
        assertThat(Shop.english().render("account/claim-new", page))
                .contains(">\n" + typed + "</textarea>")
                .contains("name=\"quantity_1203\" value=\"abc\"")
                .contains("name=\"line\" value=\"1202\" checked");
    }

    @Test
    void offersOnlyWhatMayBeDone() {
        Shop shop = Shop.english();
        assertThat(shop.render("account/claim", Shop.sample("account/claim")))
                .contains("/reply\"", "/withdraw\"");
        assertThat(shop.render("account/claim", Shop.sample("account/claim-withdrawn")))
                .doesNotContain("<form");
        assertThat(shop.render("account/claim-new", Shop.sample("account/claim-new-taken")))
                .doesNotContain("<form")
                .contains("/shop/account/claims/CL-7F3K-29QX");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> replaced(String sample, BinaryOperator<String> change) {
        return (Map<String, Object>) replaced("", Shop.sample(sample), change);
    }

    private static Object replaced(String key, Object value, BinaryOperator<String> change) {
        if (value instanceof Map) {
            Map<String, Object> copy = new LinkedHashMap<>();
            ((Map<?, ?>) value)
                    .forEach((k, v) -> copy.put(k.toString(), replaced(k.toString(), v, change)));
            return copy;
        }
        if (value instanceof List) {
            List<Object> copy = new ArrayList<>();
            ((List<?>) value).forEach(v -> copy.add(replaced(key, v, change)));
            return copy;
        }
        boolean text = value instanceof String && !key.equals("currency");
        return text ? change.apply(key, (String) value) : value;
    }

    private static List<String> all(String text, String pattern) {
        List<String> found = new ArrayList<>();
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
