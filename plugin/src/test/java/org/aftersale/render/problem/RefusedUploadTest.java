package org.aftersale.render.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.util.Collections;
import org.aftersale.render.RequestFacts;
import org.aftersale.render.form.RefusedForm;
import org.aftersale.render.form.UploadRefusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.util.ReflectionTestUtils;

class RefusedUploadTest {

    @ParameterizedTest
    @CsvSource({
        "FORBIDDEN, 403, forbidden",
        "MALFORMED, 400, malformed",
        "TOO_LARGE, 413, too-large",
        "NO_TOKEN, 403, expired"
    })
    void saysWhyAnUploadWasNotRead(UploadRefusal refusal, int status, String code) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/admin/refused");
        request.setContextPath("/admin");
        new RefusedForm("/pictures", null, Collections.emptyMap(), "csrfToken").attachTo(request);
        refusal.attachTo(request);
        RefusedForms forms = new RefusedForms();
        ReflectionTestUtils.setField(forms, "facts", mock(RequestFacts.class));
        Problem problem = forms.problem(request, "/start");
        assertThat(problem.status()).isEqualTo(status);
        assertThat(problem.page())
                .containsEntry("code", code)
                .containsEntry("backUrl", "/pictures");
    }
}
