package com.example.fernhill.site.web.checkout;

import org.aftersale.credit.StoreCredits;
import org.aftersale.credit.ledger.InsufficientCreditException;
import org.aftersale.shared.Actor;
import org.aftersale.shared.Amount;
import org.aftersale.shared.NotFoundException;
import org.broadleafcommerce.common.money.Money;

/**
 * Pays with store credit, as the guide for stores tells. Of the checkout the only class that names
 * Aftersale's: it is loaded where the module is installed, and nowhere else.
 */
final class StoreCreditPayments {

    /** The bean that keeps the credit. */
    static final String CREDITS = "aftersaleStoreCredits";

    private StoreCreditPayments() {}

    /** The balance of an account in that amount's currency. */
    static Money available(Object bean, long customer, Money total) {
        String currency = total.getCurrency().getCurrencyCode();
        return new Money(((StoreCredits) bean).available(customer, currency).toDecimal(), currency);
    }

    /**
     * @param payment its id, of this attempt
     * @return false if the balance is too low by now
     */
    static boolean pay(Object bean, long customer, String order, Money amount, long payment) {
        Amount spent = Amount.ofDecimal(amount.getAmount(), amount.getCurrency().getCurrencyCode());
        try {
            ((StoreCredits) bean)
                    .spend(
                            customer,
                            spent,
                            order,
                            Actor.customer(customer, "Checkout"),
                            key(payment));
            return true;
        } catch (InsufficientCreditException meanwhile) {
            return false;
        }
    }

    static void undo(Object bean, long customer, long payment) {
        try {
            ((StoreCredits) bean).returnSpent(customer, key(payment), Actor.system());
        } catch (NotFoundException nothingWasPaid) {
            // the checkout failed before it paid
        }
    }

    private static String key(long payment) {
        return "fernhill.payment." + payment;
    }
}
