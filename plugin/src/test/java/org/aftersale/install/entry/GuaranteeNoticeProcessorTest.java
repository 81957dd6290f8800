package org.aftersale.install.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.aftersale.guarantee.GuaranteeNotice;
import org.aftersale.guarantee.ShownNotice;
import org.aftersale.guarantee.ShownNotices;
import org.aftersale.host.StoreOrder;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.TemplateProcessingParameters;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.resourceresolver.IResourceResolver;
import org.thymeleaf.templateresolver.TemplateResolver;

class GuaranteeNoticeProcessorTest {

    private static final String PAGE =
            "<!DOCTYPE html><html><body><h1>Mug</h1><aftersale:guarantee_notice/><p>Next</p></body></html>";

    /** The store's page with what these notices say. */
    private static String page(ShownNotices notices) {
        TemplateEngine engine = new TemplateEngine();
        TemplateResolver resolver = new TemplateResolver();
        resolver.setResourceResolver(new Page());
        resolver.setTemplateMode("HTML5");
        resolver.setCharacterEncoding("UTF-8");
        engine.setTemplateResolver(resolver);
        engine.addDialect(new HelpDialect(new EntryPointScript(), () -> notices));
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/shop/mug");
        request.setContextPath("/shop");
        return engine.process(
                "page",
                new WebContext(
                        request,
                        new MockHttpServletResponse(),
                        new MockServletContext(),
                        Locale.GERMAN));
    }

    @Test
    void aFailureNeverBreaksTheStoresPage() {
        String html =
                page(
                        new Notices(null) {
                            @Override
                            public Optional<ShownNotice> ofGoods(Locale customer) {
                                throw new IllegalStateException("database away");
                            }
                        });
        assertThat(html).contains("<h1>Mug</h1><p>Next</p>");
    }

    @Test
    void showsNothingWhereThereIsNothingToShow() {
        assertThat(page(new Notices(null))).contains("<h1>Mug</h1><p>Next</p>");
    }

    @Test
    void showsThePictureItsWordsAndTheOfficialPage() {
        String html = page(new Notices("What <it> \"says\""));
        assertThat(html)
                .contains("<figure class=\"aftersale-guarantee-notice\" lang=\"de\">")
                .contains("href=\"/shop/css/aftersale/guarantee-notice.css\"")
                .contains("src=\"/shop/aftersale/guarantee-notice/abc\" width=\"1240\"")
                .contains("alt=\"What &lt;it&gt; &quot;says&quot;\"")
                .contains("href=\"https://europa.eu/x?a=1&amp;b=2\"")
                .contains("</figure><p>Next</p>")
                .doesNotContain("</img>", "</link>", "style=", "aftersale:");
    }

    private static class Notices implements ShownNotices {

        private final String alt;

        Notices(String alt) {
            this.alt = alt;
        }

        @Override
        public Optional<ShownNotice> ofGoods(Locale customer) {
            GuaranteeNotice stored =
                    new GuaranteeNotice(
                            1, "de", "n.png", "abc", 1240, 1754, 9, null, null, "O", 1, null, null);
            return Optional.ofNullable(alt)
                    .map(
                            words ->
                                    new ShownNotice(
                                            stored, words, "https://europa.eu/x?a=1&b=2", "More"));
        }

        @Override
        public Optional<ShownNotice> ofOrder(StoreOrder order, Locale customer) {
            return Optional.empty();
        }
    }

    private static final class Page implements IResourceResolver {

        @Override
        public String getName() {
            return "page";
        }

        @Override
        public ByteArrayInputStream getResourceAsStream(
                TemplateProcessingParameters parameters, String resourceName) {
            return new ByteArrayInputStream(PAGE.getBytes(StandardCharsets.UTF_8));
        }
    }
}
