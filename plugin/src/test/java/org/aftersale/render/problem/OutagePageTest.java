package org.aftersale.render.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.aftersale.render.RenderContext;
import org.aftersale.render.RenderContexts;
import org.aftersale.render.RequestFacts;
import org.aftersale.render.TemplateRenderer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.util.ReflectionTestUtils;

class OutagePageTest {

    private final TemplateRenderer renderer = mock(TemplateRenderer.class);
    private final OutagePage outage = new OutagePage();
    private final MockHttpServletRequest request =
            new MockHttpServletRequest("POST", "/account/claims/new");

    @BeforeEach
    void parts() {
        ReflectionTestUtils.setField(outage, "renderer", renderer);
        ReflectionTestUtils.setField(
                outage, "contexts", new RenderContexts(mock(RequestFacts.class), "UTC"));
        StaticMessageSource messages = new StaticMessageSource();
        messages.addMessage("aftersale.field.description", Locale.ENGLISH, "Description");
        ReflectionTestUtils.setField(outage, "messages", messages);
    }

    @Test
    void doesNotRepeatParametersOfTheAddress() {
        request.setQueryString("order=DEMO-1001&l%5B%5D=1");
        request.addParameter("order", "DEMO-1001");
        request.addParameter("l[]", new String[] {"1", "2"});
        request.addParameter("description", "Cracked");
        Map<String, Object> page = page();
        assertThat(page.get("url")).isEqualTo("/account/claims/new?order=DEMO-1001&l%5B%5D=1");
        assertThat(fields(page)).containsExactly("l[]=2", "description=Cracked");
    }

    @Test
    void containsAllSubmittedValuesAndShowsTexts() {
        request.addParameter("csrfToken", "secret");
        request.addParameter("line", new String[] {"17", "18"});
        request.addParameter("description", "Cracked");
        request.addParameter("note_17", " ");
        Map<String, Object> page = page();
        assertThat(fields(page))
                .containsExactly(
                        "csrfToken=secret",
                        "line=17",
                        "line=18",
                        "description=Cracked",
                        "note_17= ");
        List<?> all = (List<?>) page.get("fields");
        assertThat(((Map<?, ?>) all.get(3)).get("label")).isEqualTo("Description");
        assertThat(((Map<?, ?>) all.get(4)).containsKey("label")).isFalse();
    }

    @Test
    void containsNoFormForAGetRequest() {
        request.setMethod("GET");
        assertThat(page()).doesNotContainKey("fields");
    }

    @Test
    void saysWhetherTheDatabaseIsAwayOrBusyAndKeepsTheFormInBothCases() {
        request.addParameter("description", "Cracked");
        Map<String, Object> busy = page(Unavailability.BUSY);
        assertThat(busy.get("code")).isEqualTo("busy");
        assertThat(fields(busy)).containsExactly("description=Cracked");
    }

    @Test
    void usesTheBrowsersLanguageIfSupported() {
        request.addPreferredLocale(Locale.ENGLISH);
        request.addPreferredLocale(Locale.JAPAN);
        assertThat(said(null)).isEqualTo(Locale.ENGLISH);
        request.addPreferredLocale(Locale.GERMANY);
        assertThat(said(null)).isEqualTo(Locale.GERMANY);
        assertThat(said(Locale.FRENCH)).isEqualTo(Locale.FRENCH);
    }

    private Locale said(Locale sessions) {
        TemplateRenderer once = mock(TemplateRenderer.class);
        ReflectionTestUtils.setField(outage, "renderer", once);
        outage.of(request, sessions, Unavailability.OUTAGE);
        ArgumentCaptor<RenderContext> context = ArgumentCaptor.forClass(RenderContext.class);
        verify(once).render(any(), any(), context.capture());
        return context.getValue().locale();
    }

    private Map<String, Object> page() {
        return page(Unavailability.OUTAGE);
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> page(Unavailability why) {
        outage.of(request, Locale.ENGLISH, why);
        ArgumentCaptor<Object> page = ArgumentCaptor.forClass(Object.class);
        verify(renderer).render(eq("aftersale/outage"), page.capture(), any());
        return (Map<String, Object>) page.getValue();
    }

    private static List<String> fields(Map<String, Object> page) {
        List<String> fields = new ArrayList<>();
        for (Object field : (List<?>) page.get("fields")) {
            Map<?, ?> one = (Map<?, ?>) field;
            fields.add(one.get("name") + "=" + one.get("value"));
        }
        return fields;
    }
}
