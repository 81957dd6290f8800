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

    /** Adds the error unless the field already has the same one: it is to be read once. */
    public FieldErrors add(String field, String code, Object... arguments) {
        MessageReference error = MessageReference.of(code, arguments);
        List<MessageReference> errors =
                byField.computeIfAbsent(field, any -> new ArrayList<MessageReference>());
        if (!errors.contains(error)) {
            errors.add(error);
        }
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
