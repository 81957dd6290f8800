package org.aftersale.shared;

import java.util.regex.Pattern;

/** What passes for an e-mail address: enough to send to it, and nothing that reaches a header. */
public final class EmailAddresses {

    /** RFC 5321, 4.5.3.1.3, less the angle brackets. */
    public static final int MAX_LENGTH = 254;

    /** One at sign, a dot behind it, and nothing that could begin another header or address. */
    private static final Pattern ADDRESS =
            Pattern.compile(
                    "[^\\s@<>(),;:\"\\[\\]\\\\]+@[^\\s@<>(),;:\"\\[\\]\\\\]+\\.[^\\s@.<>,;]+");

    private EmailAddresses() {}

    /** As typed, without what surrounds it; a line break in it stays. Empty for null. */
    public static String typed(String text) {
        return text == null ? "" : UserText.normalize(text);
    }

    /** False for null. */
    public static boolean isAddress(String email) {
        return email != null && email.length() <= MAX_LENGTH && ADDRESS.matcher(email).matches();
    }

    /** Whether both name one mailbox; case does not matter. False if either is null. */
    public static boolean isSame(String one, String other) {
        return one != null && other != null && one.trim().equalsIgnoreCase(other.trim());
    }
}
