package org.aftersale.claim;

import java.util.Map;
import org.aftersale.host.StoreOrderLine;

/** A claim request that passed validation. */
final class CheckedClaim {

    final Map<StoreOrderLine, Integer> quantities;
    final String reason;
    final String description;
    final Remedy remedy;

    CheckedClaim(
            Map<StoreOrderLine, Integer> quantities,
            String reason,
            String description,
            Remedy remedy) {
        this.quantities = quantities;
        this.reason = reason;
        this.description = description;
        this.remedy = remedy;
    }

    /** Whether an earlier claim has the same content: the same form, sent twice. */
    boolean sameAs(Claim earlier, String earlierDescription) {
        if (!earlierDescription.equals(description)
                || !earlier.getReason().equals(reason)
                || earlier.getRemedyAsked() != remedy
                || earlier.getLines().size() != quantities.size()) {
            return false;
        }
        return quantities.entrySet().stream()
                .allMatch(
                        entry ->
                                earlier.getLines().stream()
                                        .anyMatch(
                                                line ->
                                                        line.orderItemId == entry.getKey().getId()
                                                                && line.quantity
                                                                        == entry.getValue()));
    }
}
