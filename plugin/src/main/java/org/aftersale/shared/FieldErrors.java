package org.aftersale.shared;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Validation errors of a form by field, in the order they were found. */
public final class FieldErrors {

    private final Map<String, List<MessageReference>> byField =
            new LinkedHashMap<String, List<MessageReference>>();

    public FieldErrors add(String field, String code, Object... arguments) {
        byField.computeIfAbsent(field, any -> new ArrayList<MessageReference>())
                .add(MessageReference.of(code, arguments));
        return this;
    }

    public boolean isEmpty() {
        return byField.isEmpty();
    }

    public Map<String, List<MessageReference>> asMap() {
        return Collections.unmodifiableMap(byField);
    }

    /**
     * @throws InvalidInputException if there is any error
     */
    public void throwIfAny() {
        if (!isEmpty()) {
            throw new InvalidInputException(this);
        }
    }

    @Override
    public String toString() {
        return byField.toString();
    }
}
