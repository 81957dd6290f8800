package org.aftersale.shared;

import java.io.Serializable;
import java.util.Arrays;

/** A message that is not yet localized: its key and arguments. */
public final class MessageReference implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final Object[] arguments;

    private MessageReference(String code, Object[] arguments) {
        this.code = code;
        this.arguments = arguments;
    }

    public static MessageReference of(String code, Object... arguments) {
        return new MessageReference(code, arguments.clone());
    }

    public String getCode() {
        return code;
    }

    /** A copy; empty if the message takes none. */
    public Object[] getArguments() {
        return arguments.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MessageReference
                && ((MessageReference) other).code.equals(code)
                && Arrays.equals(((MessageReference) other).arguments, arguments);
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
