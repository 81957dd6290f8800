package org.aftersale.help.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Sanitizing takes time proportional to the size of the text, whatever its shape. */
class HostileHtmlTest {

    private static final ArticleHtml html = new ArticleHtml();

    @TestFactory
    Stream<DynamicTest> cleansAsManyTagsOfAnyShapeAsItParsesInAFewSeconds() {
        Map<String, String> shapes = new LinkedHashMap<>();
        int n = ArticleHtml.MAX_TAGS / 2;
        shapes.put("empty siblings", "<p>" + repeat("<em></em>", n));
        shapes.put("empty siblings around text", "<p>a" + repeat("<em></em>", n) + "b");
        shapes.put("unclosed siblings", "<p>" + repeat("<em>", n));
        shapes.put("spaces", "<p>" + repeat("<em> </em>", n));
        shapes.put("paragraphs", repeat("<p></p>", n));
        shapes.put("nested divisions", repeat("<div>", n));
        shapes.put("nested divisions with text", repeat("<div>a", n));
        shapes.put("sibling divisions", repeat("<div></div>", n));
        shapes.put("unclosed links", repeat("<a href=/a>", n));
        shapes.put("links and blocks", repeat("<a href=/a><p>", n));
        shapes.put("mixed formatting", repeat("<b><i><p>", n / 3));
        shapes.put("nested tables", repeat("<table><tr><td>", n / 3));
        shapes.put("foster parents", "<table>" + repeat("<b>x", n));
        shapes.put("nested quotes", repeat("<blockquote>", n));
        shapes.put("nested lists", repeat("<ul><li>", n / 2));
        shapes.put(
                "list of a word processor",
                repeat(
                        "<p class=MsoListParagraph><span style='mso-list:Ignore'>1.</span>a</p>",
                        n / 10));
        shapes.put("wrapped bold", repeat("<b style='font-weight:normal'>", n));
        shapes.put("bold spans", repeat("<span style='font-weight:bold'>", n));
        shapes.put("unknown elements", repeat("<x>", n));
        shapes.put("unknown siblings", repeat("<x></x>", n));
        shapes.put("pictures", repeat("<img src=x>", n));
        shapes.put("attributes", "<p " + attributes(n) + ">a");
        shapes.put("one style", "<b style='" + repeat("font-weight:", n) + "'>a");
        shapes.put("blanks of a style", "<b style='font-weight:" + repeat(" ", n) + "'>a");
        shapes.put("scripts", repeat("<script></script>", n));
        shapes.put("comments", repeat("<!---->", n));
        return shapes.entrySet().stream()
                .map(shape -> DynamicTest.dynamicTest(shape.getKey(), () -> cleanQuickly(shape)));
    }

    private static void cleanQuickly(Map.Entry<String, String> shape) {
        assertTimeout(
                Duration.ofSeconds(5), () -> assertThat(html.clean(shape.getValue())).isNotNull());
    }

    @Test
    void showsOnlyTheTextOfWhatHasTooManyTags() {
        String flood = "<p>Hello" + repeat("<em></em>", 50_000) + "<script>x</script>&lt;\"you";
        assertThat(html.isTooComplex(flood)).isTrue();
        assertTimeout(
                Duration.ofSeconds(1),
                () -> assertThat(html.clean(flood)).isEqualTo("<p>Hellox&lt;&quot;you</p>"));
        assertThat(html.isTooComplex(repeat("a", ArticleHtml.MAX_LENGTH + 1))).isTrue();
        assertThat(html.isTooComplex(repeat("<p>a</p>", 1_000))).isFalse();
    }

    private static String attributes(int n) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < n; i++) {
            all.append('a').append(i).append(" ");
        }
        return all.toString();
    }

    private static String repeat(String part, int times) {
        return String.join("", Collections.nCopies(times, part));
    }
}
