package org.aftersale.refund.computation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.codehaus.jackson.map.ObjectMapper;

/**
 * Writes and reads a {@link RefundBreakdown} in the format stored with a refund ({@code
 * Refund.getComputation()}), described in docs/money.md. Refunds of every earlier version are
 * stored in it, so the format must stay readable forever.
 */
public final class BreakdownJson {

    private static final Log LOG = LogFactory.getLog(BreakdownJson.class);
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final int DIGEST_BYTES = 12;

    private BreakdownJson() {}

    public static String write(RefundBreakdown breakdown) {
        try {
            return JSON.writeValueAsString(BreakdownWriter.write(breakdown));
        } catch (IOException e) {
            throw new IllegalStateException("A breakdown must contain plain values only", e);
        }
    }

    /**
     * Parses a stored breakdown.
     *
     * @param refund its number, for the log
     * @param stored the value of {@code Refund.getComputation()}
     * @return empty if it cannot be parsed; the refund itself remains usable
     */
    public static Optional<RefundBreakdown> read(String refund, String stored) {
        try {
            return Optional.of(new BreakdownReader(JSON.readTree(stored)).read());
        } catch (IOException | IllegalArgumentException e) {
            LOG.error("The stored breakdown of refund " + refund + " cannot be read", e);
            return Optional.empty();
        }
    }

    /** Identifies a breakdown: equal digests mean the same refund. */
    static String digest(RefundBreakdown breakdown) {
        String values = String.valueOf(BreakdownWriter.write(breakdown));
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(values.getBytes(StandardCharsets.UTF_8));
            StringBuilder hex = new StringBuilder();
            for (int i = 0; i < DIGEST_BYTES; i++) {
                hex.append(Character.forDigit(hash[i] >> 4 & 0xF, 16));
                hex.append(Character.forDigit(hash[i] & 0xF, 16));
            }
            return hex.toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is not available", e);
        }
    }
}
