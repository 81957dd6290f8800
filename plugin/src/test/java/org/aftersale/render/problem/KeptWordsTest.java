package org.aftersale.render.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.aftersale.render.RenderContext;
import org.aftersale.render.form.KeptForms;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.util.ReflectionTestUtils;

/** A page that answers a form keeps what was written in it. */
class KeptWordsTest {

    private static final String PAGE = "<div class=\"x\" id=\"aftersale\"><h1>Page</h1>%s</div>";

    private final RenderContext context =
            new RenderContext(Locale.ENGLISH, ZoneOffset.UTC, "", null);
    private final KeptWords words = new KeptWords();
    private final MockHttpServletRequest request = new MockHttpServletRequest("POST", "/x");

    KeptWordsTest() {
        RefusedForms forms = new RefusedForms();
        ReflectionTestUtils.setField(forms, "messages", new StaticMessageSource());
        words.forms = forms;
        words.renderer =
                (template, page, any) -> "[" + ((List<?>) ((Map<?, ?>) page).get("typed")) + "]";
    }

    @Test
    void addsWordsWhoseFieldIsGone() {
        request.setParameter("note_17", "The seam is torn.");
        request.setParameter("version", "7");
        assertThat(in(""))
                .startsWith("<div class=\"x\" id=\"aftersale\">[")
                .contains("Note", "The seam is torn.")
                .doesNotContain("version");
    }

    @Test
    void addsNothingToAFormThatStillShowsThem() {
        request.setParameter("note_17", "One\r\ntwo <three>");
        String field = "<textarea name=\"note_17\">\nOne\ntwo &lt;three&gt;</textarea>";
        assertThat(in(field)).isEqualTo(String.format(PAGE, field));
        request.setParameter("subject", "A \"b\"");
        String line = field + "<input name=\"subject\" value=\"A &quot;b&quot;\">";
        assertThat(in(line)).isEqualTo(String.format(PAGE, line));
    }

    @Test
    void addsNothingToAPageThatShowsThemForCopying() {
        request.setParameter("body", "One\r\n\r\ntwo <three>");
        String problem = "<dl class=\"afs-typed\"><dd>One\n\ntwo &lt;three&gt;</dd></dl>";
        assertThat(in(problem)).isEqualTo(String.format(PAGE, problem));
    }

    @Test
    void addsNothingWhereTheWordsWereTaken() {
        request.setParameter("subject", "Warehouse");
        KeptForms.taken(request);
        assertThat(in("")).isEqualTo(String.format(PAGE, ""));
    }

    @Test
    void isNotContentWithAnotherFieldOrText() {
        request.setParameter("message", "ok");
        assertThat(in("<p>ok</p><textarea name=\"body\">ok</textarea>")).contains("[[");
    }

    @Test
    void addsNothingToAPageThatWasOnlyOpened() {
        MockHttpServletRequest opened = new MockHttpServletRequest("GET", "/x");
        opened.setParameter("subject", "From the address");
        String page = String.format(PAGE, "");
        assertThat(words.in(opened, page, context)).isEqualTo(page);
    }

    @Test
    void ignoresWordsWithNothingToSee() {
        request.setParameter("body", " \u00AD\u200B ");
        assertThat(in("")).isEqualTo(String.format(PAGE, ""));
    }

    private String in(String content) {
        return words.in(request, String.format(PAGE, content), context);
    }
}
