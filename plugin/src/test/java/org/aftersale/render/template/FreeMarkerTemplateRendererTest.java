package org.aftersale.render.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freemarker.cache.StringTemplateLoader;
import freemarker.template.Configuration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.aftersale.render.FormToken;
import org.aftersale.render.RenderContext;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;

class FreeMarkerTemplateRendererTest {

    private final StaticMessageSource messages = new StaticMessageSource();
    private final StringTemplateLoader templates = new StringTemplateLoader();
    private final Map<String, Object> page = new HashMap<>();

    /** A plain object, as a controller may pass in a model. */
    public static class Line {
        public String getName() {
            return "<Tea>";
        }

        public String delete() {
            return "deleted";
        }
    }

    @Test
    void escapesUserText() {
        page.put("typed", "<script>alert('x')</script>");
        assertThat(render("${page.typed}"))
                .isEqualTo("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;");
    }

    @Test
    void localisesAndEscapesMessages() {
        messages.addMessage("aftersale.hello", Locale.US, "Hello {0}, {1}");
        assertThat(render("${msg('aftersale.hello', '<b>', 3)} ${msg('aftersale.none')}"))
                .isEqualTo("Hello &lt;b&gt;, 3 aftersale.none");
    }

    @Test
    void addsTheContextPathToOurAddressesOnly() {
        assertThat(render("${url('/account')} ${url('https://cdn/x.png')} ${url('//cdn/x')}"))
                .isEqualTo("/shop/account https://cdn/x.png //cdn/x");
    }

    @Test
    void formatsMoneyAndDatesInTheReadersLocaleAndTheShopsZone() {
        page.put("m", moneyOf(1234, "USD"));
        page.put("at", 1700000000000L);
        String text = render("${money(page.m)} ${date(page.at)} ${dateTime(page.at)} ${lang}");
        assertThat(text.replace('\u202f', ' ').replace(" at ", ", "))
                .isEqualTo("$12.34 November 14, 2023 Nov 14, 2023, 11:13 PM en-US");
    }

    @Test
    void readsNumbersListsAndObjects() {
        page.put("n", 123456);
        page.put("lines", Arrays.asList(new Line(), new Line()));
        assertThat(render("${page.n} <#list page.lines as l>${l.name}</#list>${page.no!'-'}"))
                .isEqualTo("123456 &lt;Tea&gt;&lt;Tea&gt;-");
    }

    @Test
    void exposesNothingButData() {
        page.put("line", new Line());
        assertThatThrownBy(() -> render("${page.line.delete()}"))
                .isInstanceOf(TemplateFailedException.class);
        assertThatThrownBy(() -> render("${page.line.class.name}"))
                .isInstanceOf(TemplateFailedException.class);
        assertThatThrownBy(() -> render("${'freemarker.template.utility.Execute'?new()('ls')}"))
                .isInstanceOf(TemplateFailedException.class);
    }

    @Test
    void providesTheFormTokenExceptInMails() {
        assertThat(render("${csrf.name}=${csrf.value}")).isEqualTo("csrfToken=secret");
        templates.putTemplate("t.ftl", "${(csrf.name)!'none'} ${url('/x')}");
        assertThat(
                        renderer()
                                .render(
                                        "t",
                                        null,
                                        RenderContext.ofMail(
                                                Locale.US, ZoneId.of("UTC"), "https://shop/")))
                .isEqualTo("none https://shop/x");
    }

    @Test
    void namesABrokenTemplate() {
        assertThatThrownBy(() -> render("${page.no}"))
                .isInstanceOf(TemplateFailedException.class)
                .hasMessageContaining("t.ftl");
    }

    private String render(String template) {
        templates.putTemplate("t.ftl", template);
        return renderer()
                .render(
                        "t",
                        page,
                        new RenderContext(
                                Locale.US,
                                ZoneId.of("Europe/Warsaw"),
                                "/shop",
                                new FormToken("csrfToken", "secret", null)));
    }

    private FreeMarkerTemplateRenderer renderer() {
        Configuration configuration =
                FreeMarkerSetup.configuration(null, null, Collections.emptyList(), 0);
        configuration.setTemplateLoader(templates);
        return new FreeMarkerTemplateRenderer(configuration, messages);
    }

    private static Map<String, Object> moneyOf(long minor, String currency) {
        Map<String, Object> money = new HashMap<>();
        money.put("minor", minor);
        money.put("currency", currency);
        return money;
    }
}
