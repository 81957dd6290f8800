package org.aftersale.credit.ledger;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.aftersale.shared.Amount;

/** What a customer can spend in one currency, at the moment of asking. */
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
     * @param grants those that count
     */
    static CreditBalance of(String currency, List<OpenGrant> grants) {
        long sum = grants.stream().mapToLong(OpenGrant::getLeftMinor).sum();
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
                Amount.ofMinor(sum, currency),
                next,
                next == null ? null : Amount.ofMinor(then, currency));
    }

    /** All that counts; nothing of what has expired. May be zero. */
    public Amount getAmount() {
        return amount;
    }

    /** Epoch milliseconds from when some of it counts no more; null: none of it runs out. */
    public Long getNextExpiry() {
        return nextExpiry;
    }

    /** How much that is; null where none of it runs out. */
    public Amount getNextExpiring() {
        return nextExpiring;
    }
}
