package org.aftersale.render.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Collections;
import java.util.Locale;
import org.aftersale.render.RequestFacts;
import org.aftersale.render.form.RefusedForm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.DirectFieldAccessor;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.mock.web.MockHttpServletRequest;

class RefusedFormsTest {

    private static final String OWNER = "0123456789abcdef0123456789abcdef";

    private final RefusedForms forms = new RefusedForms();
    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @BeforeEach
    void inAnApplicationUnderAContextPath() {
        request.setContextPath("/admin");
        RequestFacts facts = mock(RequestFacts.class);
        when(facts.locale(any())).thenReturn(Locale.ENGLISH);
        DirectFieldAccessor fields = new DirectFieldAccessor(forms);
        fields.setPropertyValue("facts", facts);
        fields.setPropertyValue("messages", new StaticMessageSource());
    }

    @Test
    void leadsBackToTheFormByAnAddressWithoutTheContextPath() {
        refused("/aftersale/orders/refund", "order=2026%2F00123");
        Problem problem = forms.problem(request, "/aftersale/tickets");
        assertThat(problem.page())
                .containsEntry("code", "signed-out")
                .containsEntry("backUrl", "/aftersale/orders/refund?order=2026%2F00123");
    }

    @Test
    void leadsBackToTheFallbackByAnAddressWithoutTheContextPath() {
        assertThat(forms.problem(request, "/aftersale/tickets").page())
                .containsEntry("backUrl", "/aftersale/tickets");
    }

    @Test
    void encodesThePathOfTheForm() {
        refused("/help/articles/żółty kubek/unhelpful", null);
        assertThat(forms.problem(request, "/").page())
                .containsEntry("backUrl", "/help/articles/%C5%BC%C3%B3%C5%82ty%20kubek/unhelpful");
    }

    private void refused(String path, String query) {
        new RefusedForm(
                        path,
                        query,
                        Collections.singletonMap(RefusedForm.OWNER, new String[] {OWNER}),
                        "csrfToken")
                .attachTo(request);
    }
}
