package org.aftersale.shared;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is wrong with a form, field by field, in the order in which it was found. */
public final class FieldErrors {

    private final Map<String, List<Text>> byField = new LinkedHashMap<String, List<Text>>();

    public FieldErrors add(String field, String code, Object... arguments) {
        byField.computeIfAbsent(field, any -> new ArrayList<Text>()).add(Text.of(code, arguments));
        return this;
    }

    public boolean isEmpty() {
        return byField.isEmpty();
    }

    public Map<String, List<Text>> asMap() {
        return Collections.unmodifiableMap(byField);
    }

    /**
     * @throws InvalidInput when there is any complaint
     */
    public void throwIfAny() {
        if (!isEmpty()) {
            throw new InvalidInput(this);
        }
    }

    @Override
    public String toString() {
        return byField.toString();
    }
}
