package com.example.shop;

import javax.annotation.Resource;
import org.aftersale.credit.StoreCredits;
import org.aftersale.shared.Actor;
import org.aftersale.shared.Amount;
import org.aftersale.shared.NotFoundException;

/** Pays for an order, fully or in part, with the customer's store credit. */
public class CreditPayment {

    @Resource(name = "aftersaleStoreCredits")
    protected StoreCredits credits;

    /** The most that can be paid with store credit now. */
    public Amount most(long customerId, Amount total) {
        long available = credits.available(customerId, total.getCurrency()).getMinor();
        return Amount.ofMinor(Math.min(available, total.getMinor()), total.getCurrency());
    }

    /**
     * @param paymentId of this payment attempt; once undone, it is not used again
     * @throws org.aftersale.credit.ledger.InsufficientCreditException if the balance is too low by
     *     now
     */
    public void pay(long customerId, String orderNumber, Amount amount, long paymentId) {
        Actor shopper = Actor.customer(customerId, "Checkout");
        credits.spend(customerId, amount, orderNumber, shopper, key(paymentId));
    }

    /** The checkout failed later, or the order was cancelled. */
    public void undo(long customerId, long paymentId) {
        try {
            credits.returnSpent(customerId, key(paymentId), Actor.system());
        } catch (NotFoundException nothingWasPaid) {
            // the checkout failed before it paid
        }
    }

    private static String key(long paymentId) {
        return "shop.payment." + paymentId;
    }
}
