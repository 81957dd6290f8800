package org.aftersale.render.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.aftersale.shared.ConcurrentChangeException;
import org.aftersale.shared.FieldErrors;
import org.aftersale.shared.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

class FormOutcomeTest {

    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void isDoneWhenTheActionReturns() {
        FormOutcome outcome = FormOutcome.of(() -> {}).sendStatus(response);
        assertThat(outcome.isDone()).isTrue();
        assertThat(outcome.isOvertaken()).isFalse();
        assertThat(outcome.getErrors("body").isEmpty()).isTrue();
        assertThat(response.getStatus()).isEqualTo(200);
    }

    @Test
    void carriesTheErrorsOfARejectedForm() {
        FieldErrors errors = new FieldErrors().add("body", "aftersale.error.body.missing");
        FormOutcome outcome = failing(new InvalidInputException(errors));
        assertThat(outcome.isDone()).isFalse();
        assertThat(outcome.isOvertaken()).isFalse();
        assertThat(outcome.getErrors()).isSameAs(errors);
        assertThat(outcome.getErrors("to")).isSameAs(errors);
        assertThat(response.getStatus()).isEqualTo(400);
    }

    @Test
    void reportsAConflictAtItsField() {
        for (RuntimeException failure :
                new RuntimeException[] {
                    ConcurrentChangeException.of("CL-1234-5678", 0, 1),
                    new IllegalStateException(new SQLException("unique", "23505"))
                }) {
            FormOutcome outcome = failing(failure);
            assertThat(outcome.isDone()).isFalse();
            assertThat(outcome.isOvertaken()).isTrue();
            assertThat(outcome.getErrors().isEmpty()).isTrue();
            assertThat(outcome.getErrors("to"))
                    .usingRecursiveComparison()
                    .isEqualTo(new FieldErrors().add("to", "aftersale.error.conflict"));
            assertThat(response.getStatus()).isEqualTo(409);
        }
    }

    @Test
    void rethrowsOtherExceptions() {
        IllegalStateException broken = new IllegalStateException("broken");
        assertThatThrownBy(() -> failing(broken)).isSameAs(broken);
    }

    private FormOutcome failing(RuntimeException failure) {
        return FormOutcome.of(
                        () -> {
                            throw failure;
                        })
                .sendStatus(response);
    }
}
