package org.aftersale.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

/** Requirements on the HTML and plain text templates of each mail. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class MailsContract {

    private static final String HOSTILE = "<b>Fish & \"chips\"</b>";

    private final Templates templates;

    protected MailsContract(Templates templates) {
        this.templates = templates;
    }

    Stream<Arguments> mails() throws IOException {
        return templates.samples().stream()
                .filter(s -> s[0].startsWith("mail/"))
                .map(s -> Arguments.of(s[0], s[1]));
    }

    @Test
    void hasAnHtmlAndATextTemplate() throws IOException {
        Path folder = Templates.resource(templates.folder() + "/aftersale/mail");
        TreeSet<String> html = new TreeSet<>();
        TreeSet<String> text = new TreeSet<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.map(f -> f.getFileName().toString())
                    .forEach(
                            name ->
                                    (name.endsWith(".txt.ftl") ? text : html)
                                            .add(name.replaceAll("(\\.txt)?\\.ftl$", "")));
        }
        assertThat(html).isNotEmpty().isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("mails")
    void hasTheSameContentInHtmlAndText(String template, String sample) {
        for (String language : Templates.LANGUAGES) {
            Pages pages = templates.in(Locale.forLanguageTag(language));
            Map<String, Object> page = Templates.sample(sample);
            String text = pages.render(template + ".txt", page);
            List<String> words = words(text);
            List<String> missing = words(visible(pages.render(template, page)));
            missing.removeAll(words);
            assertThat(missing).as("in the HTML part only, in %s", language).isEmpty();
            assertThat(text).doesNotContain("${").doesNotContain("{0}").doesNotContain("??");
            assertThat(pages.asked()).as("messages missing in %s", language).allMatch(pages::knows);
        }
    }

    @ParameterizedTest
    @MethodSource("mails")
    void putsTheLinkOnALineOfItsOwn(String template, String sample) {
        Map<String, Object> page = Templates.sample(sample);
        String url = "https://shop.example/account/claims/CL-7F3K-29QX";
        page.put("caseUrl", url);
        String text = templates.english().render(template + ".txt", page);
        assertThat(text.split("\n")).contains(url);
        assertThat(text.replace("\n" + url + "\n", "")).doesNotContain(url);
    }

    @ParameterizedTest
    @MethodSource("mails")
    void escapesNothingInText(String template, String sample) {
        Map<String, Object> page = Templates.sample(sample);
        page.put("customerName", HOSTILE);
        assertThat(templates.english().render(template + ".txt", page)).contains(HOSTILE);
        assertThat(templates.english().render(template, page))
                .doesNotContain("<b>")
                .contains("&lt;b&gt;Fish &amp; ");
    }

    @ParameterizedTest
    @MethodSource("mails")
    void leavesNoGapsInText(String template, String sample) {
        for (String language : Templates.LANGUAGES) {
            Pages pages = templates.in(Locale.forLanguageTag(language));
            String text = pages.render(template + ".txt", Templates.sample(sample));
            assertThat(text).doesNotContain("\n\n\n").doesNotStartWith("\n");
        }
    }

    @ParameterizedTest
    @MethodSource("mails")
    void statesWhetherRepliesAreRead(String template, String sample) {
        Map<String, Object> page = Templates.sample(sample);
        page.remove("replyTo");
        for (String form : Arrays.asList("", ".txt")) {
            assertThat(templates.english().render(template + form, page)).contains("are not read");
        }
        page.put("replyTo", "care@shop.example");
        for (String form : Arrays.asList("", ".txt")) {
            assertThat(templates.english().render(template + form, page))
                    .contains("You can reply to this email")
                    .doesNotContain("are not read");
        }
    }

    @ParameterizedTest
    @MethodSource("mails")
    void loadsNothingRemote(String template, String sample) {
        assertThat(templates.english().render(template, Templates.sample(sample)))
                .doesNotContain("<img", "<link", "<style", "<script", "url(", "@import", " src=");
    }

    /** The visible text. */
    private static String visible(String html) {
        return html.replaceAll("(?s)<head>.*?</head>", " ")
                .replaceAll("(?s)<div style=\"display:none.*?</div>", " ")
                .replaceAll("<[^>]*>", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = Pattern.compile("[\\p{L}\\p{N}-]+").matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words.stream().filter(word -> !word.equals("-")).collect(Collectors.toList());
    }
}
