package org.aftersale.refund;

import java.util.Map;
import java.util.TreeMap;
import org.aftersale.refund.computation.RefundRequest;
import org.aftersale.shared.Sha256;

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
        if (!request.getDelivery().trim().isEmpty() || request.caseNumber != null) {
            // refunds of earlier versions have neither
            hash.add(request.getDelivery().trim()).add(request.caseNumber);
        }
        if (!request.getFee().trim().isEmpty()) {
            hash.add("fee").add(request.getFee().trim());
        }
        for (Map.Entry<String, String> pick :
                new TreeMap<String, String>(request.getQuantities()).entrySet()) {
            hash.add(pick.getKey()).add(pick.getValue());
        }
        return Sha256.hex(hash.content.toString());
    }

    /** With its length before it, so that no two contents run together alike. */
    private RequestHash add(String value) {
        String text = String.valueOf(value);
        content.append(text.length()).append(':').append(text);
        return this;
    }
}
