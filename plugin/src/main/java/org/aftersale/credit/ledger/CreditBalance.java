package org.aftersale.credit.ledger;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.aftersale.shared.Amount;

/** What a customer can spend in one currency at the time of the call. */
public final class CreditBalance {

    private final Amount amount;
    private final Long nextExpiry;
    private final Amount nextExpiring;

    private CreditBalance(Amount amount, Long nextExpiry, Amount nextExpiring) {
        this.amount = amount;
        this.nextExpiry = nextExpiry;
        this.nextExpiring = nextExpiring;
    }

    /**
     * @param grants the grants that have not expired
     */
    static CreditBalance of(String currency, List<OpenGrant> grants) {
        long total = grants.stream().mapToLong(OpenGrant::getLeftMinor).sum();
        Long next =
                grants.stream()
                        .map(OpenGrant::getExpiresAt)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null);
        long then =
                grants.stream()
                        .filter(grant -> next != null && next.equals(grant.getExpiresAt()))
                        .mapToLong(OpenGrant::getLeftMinor)
                        .sum();
        return new CreditBalance(
                Amount.ofMinor(total, currency),
                next,
                next == null ? null : Amount.ofMinor(then, currency));
    }

    /** Everything that has not expired; may be zero. */
    public Amount getAmount() {
        return amount;
    }

    /** Epoch milliseconds of the next expiry; null if nothing expires. */
    public Long getNextExpiry() {
        return nextExpiry;
    }

    /** The amount that expires then; null if nothing expires. */
    public Amount getNextExpiring() {
        return nextExpiring;
    }
}
