package org.aftersale.guest;

import java.security.SecureRandom;
import java.util.Base64;
import org.aftersale.shared.Sha256;

/** The secret of a link. */
final class GuestToken {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private GuestToken() {}

    /**
     * 32 random bytes in Base64 for URLs. It begins with a capital letter, by which the shop tells
     * even a cut link from pages of the store's own below the same path; other draws are thrown
     * away, which costs a bit or two of 256.
     */
    static String draw() {
        String token;
        do {
            byte[] bytes = new byte[BYTES];
            RANDOM.nextBytes(bytes);
            token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        } while (token.charAt(0) < 'A' || token.charAt(0) > 'Z');
        return token;
    }

    static String hash(String token) {
        return Sha256.hex(token);
    }
}
