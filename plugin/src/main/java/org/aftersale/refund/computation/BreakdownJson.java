package org.aftersale.refund.computation;

import java.io.IOException;
import java.util.Optional;
import org.aftersale.shared.Sha256;
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

    private static final int DIGEST_LENGTH = 24;

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
        return Sha256.hex(values).substring(0, DIGEST_LENGTH);
    }
}
