package org.aftersale.templates;

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
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Requirements on every template of a module, with every sample of its page. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class TemplatesContract {

    private static final String ADDRESS = "\\s(?:href|src|action|formaction)=\"([^\"]*)\"";

    private static final String HOSTILE =
            "\"><SCRIPT>alert(1)</SCRIPT>' onfocus=\"x\" <script>{0} ${1}";

    private final Templates templates;
    private final String actions;

    /**
     * @param actions the prefix of the addresses forms are posted to
     */
    protected TemplatesContract(Templates templates, String actions) {
        this.templates = templates;
        this.actions = actions;
    }

    /** Whether a sample uses an undefined message on purpose. */
    protected boolean mayLack(String code) {
        return false;
    }

    /** Whether a control needs no label that refers to its id. */
    protected boolean needsNoLabel(String control) {
        return control.contains("type=\"hidden\"");
    }

    /** Longer than any field allows, with a leading line break, which browsers drop. */
    protected static String longWords() {
        StringBuilder typed = new StringBuilder("\n leading line");
        while (typed.length() < 100_000) {
            typed.append(" words");
        }
        return typed.toString();
    }

    Stream<Arguments> samples() throws IOException {
        return templates.samples().stream().map(s -> Arguments.of(s[0], s[1]));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void rendersInEveryLanguage(String template, String sample) {
        for (String language : Templates.LANGUAGES) {
            Pages pages = templates.in(Locale.forLanguageTag(language));
            String html = pages.render(template, Templates.sample(sample));
            assertThat(html).doesNotContain("${").doesNotContain("{0}").doesNotContain("??");
            assertThat(
                            pages.asked().stream()
                                    .filter(code -> !pages.knows(code))
                                    .filter(code -> !mayLack(code)))
                    .as("messages missing in %s", language)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void wiresLabelsHintsAndErrors(String template, String sample) {
        String html = templates.english().render(template, Templates.sample(sample));
        List<String> ids = all(html, "\\sid=\"([^\"]*)\"");
        assertThat(ids).doesNotHaveDuplicates();
        List<String> wanted = new ArrayList<>();
        for (String list : all(html, "\\s(?:for|aria-describedby|aria-labelledby)=\"([^\"]*)\"")) {
            wanted.addAll(Arrays.asList(list.split(" ")));
        }
        wanted.addAll(all(html, "href=\"#([^\"]*)\""));
        assertThat(ids).containsAll(wanted);
        for (String control : all(html, "<(?:input|select|textarea)([^>]*)>")) {
            if (!needsNoLabel(control)) {
                assertThat(wanted)
                        .contains(all(control, "\\sid=\"([^\"]*)\"").toArray(new String[0]));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void showsScriptAsText(String template, String sample) {
        Map<String, Object> page = replaced(sample, (key, old) -> HOSTILE);
        String html = templates.english().render(template, page);
        assertThat(html).doesNotContainIgnoringCase("<script").doesNotContain("onfocus=\"x\"");
        assertThat(html.contains("&lt;script&gt;")).isEqualTo(page.toString().contains(HOSTILE));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void linksOnlyToAllowedTargets(String template, String sample) {
        String html =
                templates
                        .english()
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

    /**
     * Addresses in page models have no context path; the functions of the templates add it once.
     */
    @ParameterizedTest
    @MethodSource("samples")
    void addsTheContextPathToEveryAddressOnce(String template, String sample) {
        String html = templates.english().render(template, Templates.sample(sample));
        String context = templates.context() + "/";
        // what an author copies into an article is an address of the shop's
        for (String address : all(html.replaceAll("(?s)<code.*?</code>", ""), ADDRESS)) {
            if (address.startsWith("/") && !address.startsWith("//")) {
                assertThat(address).startsWith(context);
                assertThat(address.substring(context.length() - 1)).doesNotStartWith(context);
            }
        }
    }

    /** What a template puts into an address itself must not end the address or change its path. */
    @ParameterizedTest
    @MethodSource("samples")
    void encodesOrderNumbersInAddresses(String template, String sample) {
        Map<String, Object> page =
                replaced(
                        sample,
                        (key, old) ->
                                key.equals("number") || key.equals("orderNumber")
                                        ? "2026/00 1;#?%&x=Ż"
                                        : old);
        for (String address : all(templates.english().render(template, page), ADDRESS)) {
            assertThat(address).doesNotContain("2026/00", "00 1", "00+1;", "Ż");
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void guardsEveryPostedForm(String template, String sample) {
        String html = templates.english().render(template, Templates.sample(sample));
        for (String form : all(html, "(?s)(<form.*?</form>)")) {
            if (form.contains("method=\"get\"")) {
                // a GET form changes nothing, and a token would end up in the address
                assertThat(form).doesNotContain("csrfToken").contains("type=\"submit\"");
                continue;
            }
            assertThat(form)
                    .contains("method=\"post\"", "name=\"csrfToken\" value=\"TOKEN-1\"")
                    .contains("action=\"" + actions)
                    .contains("type=\"submit\"");
        }
    }

    /**
     * Mails are read outside the store's content security policy, and many mail clients ignore
     * style sheets.
     */
    @ParameterizedTest
    @MethodSource("samples")
    void containsNoInlineCode(String template, String sample) {
        if (!template.startsWith("mail/")) {
            String html = templates.english().render(template, Templates.sample(sample));
            assertThat(InlineCode.inPage(html)).isEmpty();
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> replaced(String sample, BinaryOperator<String> change) {
        return (Map<String, Object>) replaced("", Templates.sample(sample), change);
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
