package org.aftersale.parcel.feed;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * HMAC-SHA256 over the time stamp, a dot and the body, byte by byte, as 64 hexadecimal digits. The
 * key is the text that was shown when it was made.
 */
public final class FeedSignature {

    private static final String ALGORITHM = "HmacSHA256";

    private FeedSignature() {}

    /** The signature that a call has to carry. */
    public static String of(String secret, String timestamp, byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            mac.update((timestamp + '.').getBytes(StandardCharsets.UTF_8));
            return String.format("%064x", new BigInteger(1, mac.doFinal(body)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA256 is not available", e);
        }
    }

    /** Takes the same time whether all digits differ or none. */
    static boolean matches(String secret, String timestamp, byte[] body, String signature) {
        byte[] expected = of(secret, timestamp, body).getBytes(StandardCharsets.US_ASCII);
        byte[] given = signature.trim().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(expected, given);
    }
}
