package org.aftersale.credit;

import java.util.List;
import org.aftersale.credit.ledger.CreditBalance;
import org.aftersale.credit.ledger.CreditMovement;
import org.aftersale.shared.Slice;

/** All that customers see of their own store credit. */
public final class CustomerCredit {

    private final List<CreditBalance> balances;
    private final Slice<CreditMovement> history;

    CustomerCredit(List<CreditBalance> balances, Slice<CreditMovement> history) {
        this.balances = balances;
        this.history = history;
    }

    /** One for each currency they ever had credit in, by its code; empty for who never had any. */
    public List<CreditBalance> getBalances() {
        return balances;
    }

    /** Newest first. */
    public Slice<CreditMovement> getHistory() {
        return history;
    }
}
