package org.aftersale.returns;

import java.util.Optional;
import org.aftersale.refund.computation.RefundBreakdown;
import org.aftersale.shared.Amount;

/** What a checked request would come to. */
public final class ReturnPreview {

    private final CheckedReturn request;
    private final RefundBreakdown breakdown;
    private final String currency;
    private final long fee;
    private final boolean atOnce;

    ReturnPreview(
            CheckedReturn request,
            Optional<RefundBreakdown> breakdown,
            String currency,
            long fee,
            boolean atOnce) {
        this.request = request;
        this.breakdown = breakdown.orElse(null);
        this.currency = currency;
        this.fee = fee;
        this.atOnce = atOnce;
    }

    public CheckedReturn getRequest() {
        return request;
    }

    /** How the estimate is computed; empty if nothing would be refunded. */
    public Optional<RefundBreakdown> getBreakdown() {
        return Optional.ofNullable(breakdown);
    }

    /** What the customer gets back if all of it is accepted. */
    public Amount getEstimate() {
        return breakdown == null ? Amount.ofMinor(0, currency) : breakdown.getTotal();
    }

    /** What is withheld. */
    public Amount getFee() {
        return Amount.ofMinor(fee, currency);
    }

    /** Whether it is authorized without a person. */
    public boolean isAuthorizedAtOnce() {
        return atOnce;
    }
}
