package org.aftersale.refund;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.TreeMap;
import org.aftersale.refund.computation.RefundRequest;

/**
 * What a refund's form said, as a hash, so that the same form sent again is told apart from another
 * one with the same key.
 */
final class RequestHash {

    private final StringBuilder content = new StringBuilder();

    private RequestHash() {}

    /** SHA-256 in hexadecimal digits. */
    static String of(RefundRequest request) {
        RequestHash hash = new RequestHash();
        hash.add(request.orderNumber).add(request.getAmount().trim());
        hash.add(String.valueOf(request.isToCredit()));
        hash.add(request.getReason()).add(request.getNote()).add(request.seenDigest);
        for (Map.Entry<String, String> pick :
                new TreeMap<String, String>(request.getQuantities()).entrySet()) {
            hash.add(pick.getKey()).add(pick.getValue());
        }
        return hash.hex();
    }

    /** With its length before it, so that no two contents run together alike. */
    private RequestHash add(String value) {
        String text = String.valueOf(value);
        content.append(text.length()).append(':').append(text);
        return this;
    }

    private String hex() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            StringBuilder hex = new StringBuilder();
            for (byte each : digest.digest(content.toString().getBytes(StandardCharsets.UTF_8))) {
                hex.append(String.format("%02x", each));
            }
            return hex.toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is not available", e);
        }
    }
}
