package org.aftersale.credit;

import java.util.List;
import org.aftersale.credit.ledger.CreditBalance;
import org.aftersale.credit.ledger.CreditMovement;
import org.aftersale.shared.Slice;

/** What customers see of their own store credit. */
public final class CustomerCredit {

    private final List<CreditBalance> balances;
    private final Slice<CreditMovement> history;

    CustomerCredit(List<CreditBalance> balances, Slice<CreditMovement> history) {
        this.balances = balances;
        this.history = history;
    }

    /** One per currency the customer ever had credit in, by code; empty if there was never any. */
    public List<CreditBalance> getBalances() {
        return balances;
    }

    /** Newest first. */
    public Slice<CreditMovement> getHistory() {
        return history;
    }
}
