package org.aftersale.shared;

import java.io.Serializable;
import java.util.Arrays;

/** A sentence for people that is not yet in any language: a message key and its arguments. */
public final class Text implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final Object[] arguments;

    private Text(String code, Object[] arguments) {
        this.code = code;
        this.arguments = arguments;
    }

    public static Text of(String code, Object... arguments) {
        return new Text(code, arguments.clone());
    }

    public String getCode() {
        return code;
    }

    /** A copy; empty when the sentence takes none. */
    public Object[] getArguments() {
        return arguments.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Text
                && ((Text) other).code.equals(code)
                && Arrays.equals(((Text) other).arguments, arguments);
    }

    @Override
    public int hashCode() {
        return 31 * code.hashCode() + Arrays.hashCode(arguments);
    }

    @Override
    public String toString() {
        return code + Arrays.toString(arguments);
    }
}
