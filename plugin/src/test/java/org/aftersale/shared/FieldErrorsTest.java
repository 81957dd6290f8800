package org.aftersale.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;

class FieldErrorsTest {

    @Test
    void rejectsTheFormForAnyError() {
        FieldErrors errors = new FieldErrors().add("body", "too.long", 10, 11);
        InvalidInputException refused =
                catchThrowableOfType(errors::throwIfAny, InvalidInputException.class);
        assertThat(refused.getErrors().asMap().get("body"))
                .containsExactly(MessageReference.of("too.long", 10, 11));
    }

    @Test
    void acceptsTheFormWithoutErrors() {
        FieldErrors errors = new FieldErrors();
        errors.throwIfAny();
        assertThat(errors.isEmpty()).isTrue();
    }

    @Test
    void keepsTheOrderOfErrorsAndAllowsSeveralPerField() {
        FieldErrors errors = new FieldErrors().add("b", "1").add("a", "2").add("b", "3");
        assertThat(errors.asMap().keySet()).containsExactly("b", "a");
        assertThat(errors.asMap().get("b"))
                .containsExactly(MessageReference.of("1"), MessageReference.of("3"));
    }

    @Test
    void isNotChangedThroughItsMap() {
        assertThatThrownBy(() -> new FieldErrors().asMap().put("a", null))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void saysTheSameErrorOfAFieldOnce() {
        FieldErrors errors = new FieldErrors();
        for (int i = 0; i < 9_000; i++) {
            errors.add("lines", "unknown").add("lines", "long", 5);
        }
        errors.add("lines", "long", 6);
        assertThat(errors.asMap().get("lines")).hasSize(3);
    }
}
