package com.example.shop;

import javax.annotation.Resource;
import org.aftersale.credit.StoreCredits;
import org.aftersale.shared.Actor;
import org.aftersale.shared.Amount;
import org.aftersale.shared.NotFoundException;

/** Pays a part of an order, or all of it, with the customer's store credit. */
public class CreditPayment {

    @Resource(name = "aftersaleStoreCredits")
    protected StoreCredits credits;

    /** At most so much can be paid with it now. */
    public Amount most(long customerId, Amount total) {
        long available = credits.available(customerId, total.getCurrency()).getMinor();
        return Amount.ofMinor(Math.min(available, total.getMinor()), total.getCurrency());
    }

    /**
     * @param paymentId of this very attempt to pay: one that was undone is not paid with again
     * @throws org.aftersale.credit.ledger.InsufficientCreditException when less is left by now
     */
    public void pay(long customerId, String orderNumber, Amount amount, long paymentId) {
        Actor shopper = Actor.customer(customerId, "Checkout");
        credits.spend(customerId, amount, orderNumber, shopper, key(paymentId));
    }

    /** The checkout broke off later, or the order was cancelled. */
    public void undo(long customerId, long paymentId) {
        try {
            credits.giveBack(customerId, key(paymentId), Actor.system());
        } catch (NotFoundException nothingWasPaid) {
            // it broke off before
        }
    }

    private static String key(long paymentId) {
        return "shop.payment." + paymentId;
    }
}
