package org.aftersale.refund;

import java.util.EnumSet;
import org.aftersale.refund.computation.PayoutMethodCode;

/**
 * Where a payout goes, as its customer would say it. A store may have kinds of payments that nobody
 * here has heard of; they are all the other way one paid by.
 */
public enum PayoutTarget {
    CREDIT_CARD,
    GIFT_CARD,
    BANK_ACCOUNT,
    /** An account with somebody who takes payments for shops. */
    THIRD_PARTY_ACCOUNT,
    STORE_CREDIT,
    /** Paid by a person of the shop, outside the store. */
    BY_HAND,
    /** By the way it was paid. */
    OTHER;

    private static final EnumSet<PayoutTarget> OF_PAYMENTS =
            EnumSet.of(CREDIT_CARD, GIFT_CARD, BANK_ACCOUNT, THIRD_PARTY_ACCOUNT);

    public static PayoutTarget of(Payout payout) {
        if (payout.getWay() == PayoutMethodCode.CREDIT) {
            return STORE_CREDIT;
        }
        if (payout.getWay() == PayoutMethodCode.HAND) {
            return BY_HAND;
        }
        return OF_PAYMENTS.stream()
                .filter(target -> target.name().equals(payout.getPaymentType()))
                .findFirst()
                .orElse(OTHER);
    }

    /** Whether somebody else shows the money, and takes a few days over it. */
    public boolean takesDays() {
        return this == CREDIT_CARD || this == BANK_ACCOUNT || this == THIRD_PARTY_ACCOUNT;
    }
}
