package org.aftersale.refund.computation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Short marks of what was computed or asked: equal ones mean the same thing. */
final class Digests {

    private static final int BYTES = 12;

    private Digests() {}

    static String of(Object value) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(String.valueOf(value).getBytes(StandardCharsets.UTF_8));
            StringBuilder hex = new StringBuilder();
            for (int i = 0; i < BYTES; i++) {
                hex.append(Character.forDigit(hash[i] >> 4 & 0xF, 16));
                hex.append(Character.forDigit(hash[i] & 0xF, 16));
            }
            return hex.toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JVM knows SHA-256", e);
        }
    }
}
