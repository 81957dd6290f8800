package com.example.fernhill.payment;

import java.util.Date;
import org.broadleafcommerce.common.money.Money;

/** The outcome of a refund call. */
public final class GatewayRefund {

    private final String key;
    private final String reference;
    private final String charge;
    private final BookedAmount amount;
    private final boolean paid;
    private final String words;
    private final long at;

    /**
     * @param key the call's idempotency key
     * @param reference the gateway's own, or null for a rejected call that is not booked
     * @param charge the charge's reference; null if none was given or found
     * @param words the outcome for people: {@code approved}, or {@code declined: …}
     * @param at epoch milliseconds
     */
    GatewayRefund(
            String key,
            String reference,
            String charge,
            BookedAmount amount,
            boolean paid,
            String words,
            long at) {
        this.key = key;
        this.reference = reference;
        this.charge = charge;
        this.amount = amount;
        this.paid = paid;
        this.words = words;
        this.at = at;
    }

    public String getKey() {
        return key;
    }

    public String getReference() {
        return reference;
    }

    public String getCharge() {
        return charge;
    }

    public BookedAmount getAmount() {
        return amount;
    }

    public Money getMoney() {
        return amount.toMoney();
    }

    public boolean isPaid() {
        return paid;
    }

    public String getWords() {
        return words;
    }

    public Date getAt() {
        return new Date(at);
    }
}
