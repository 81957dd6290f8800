package org.aftersale.credit.ledger;

import org.aftersale.shared.Amount;

/** The immutable facts of an account: its customer and currency. */
public final class CreditAccount {

    private final long id;
    private final long customerId;
    private final String currency;

    public CreditAccount(long id, long customerId, String currency) {
        this.id = id;
        this.customerId = customerId;
        this.currency = currency;
    }

    public long getId() {
        return id;
    }

    long getCustomerId() {
        return customerId;
    }

    /** ISO 4217 code. */
    public String getCurrency() {
        return currency;
    }

    Amount amount(long minor) {
        return Amount.ofMinor(minor, currency);
    }
}
