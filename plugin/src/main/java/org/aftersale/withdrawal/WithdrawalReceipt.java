package org.aftersale.withdrawal;

/** What a customer gets at once: that the statement was received, when, and what it says. */
public final class WithdrawalReceipt {

    private final Withdrawal withdrawal;
    private final String statement;

    public WithdrawalReceipt(Withdrawal withdrawal, String statement) {
        this.withdrawal = withdrawal;
        this.statement = statement;
    }

    public Withdrawal getWithdrawal() {
        return withdrawal;
    }

    /** The text that the customer confirmed, word by word. */
    public String getStatement() {
        return statement;
    }
}
