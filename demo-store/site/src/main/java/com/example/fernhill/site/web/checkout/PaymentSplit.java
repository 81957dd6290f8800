package com.example.fernhill.site.web.checkout;

import org.broadleafcommerce.common.money.Money;

/** What pays how much of an order: store credit first, then the gift card, the card the rest. */
public final class PaymentSplit {

    private final Money credit;
    private final Money giftCard;
    private final Money card;

    private PaymentSplit(Money credit, Money giftCard, Money card) {
        this.credit = credit;
        this.giftCard = giftCard;
        this.card = card;
    }

    /**
     * @param credit the balance that may be spent
     * @param giftCard what the gift card is worth
     */
    static PaymentSplit of(Money total, Money credit, Money giftCard) {
        Money byCredit = total.min(credit);
        Money rest = total.subtract(byCredit);
        Money byGiftCard = rest.min(giftCard);
        return new PaymentSplit(byCredit, byGiftCard, rest.subtract(byGiftCard));
    }

    public Money getCredit() {
        return credit;
    }

    public Money getGiftCard() {
        return giftCard;
    }

    public Money getCard() {
        return card;
    }
}
