package org.aftersale.refund;

import java.util.EnumSet;
import org.aftersale.refund.computation.PayoutMethodCode;

/**
 * Where a payout goes, from the customer's point of view. Payment types that are unknown here map
 * to {@code OTHER}.
 */
public enum PayoutTarget {
    CREDIT_CARD,
    GIFT_CARD,
    BANK_ACCOUNT,
    /** An account with a payment service provider. */
    THIRD_PARTY_ACCOUNT,
    STORE_CREDIT,
    /** Paid manually by the shop, outside the store. */
    BY_HAND,
    /** The original payment method. */
    OTHER;

    private static final EnumSet<PayoutTarget> OF_PAYMENTS =
            EnumSet.of(CREDIT_CARD, GIFT_CARD, BANK_ACCOUNT, THIRD_PARTY_ACCOUNT);

    public static PayoutTarget of(Payout payout) {
        if (payout.getMethod() == PayoutMethodCode.CREDIT) {
            return STORE_CREDIT;
        }
        if (payout.getMethod() == PayoutMethodCode.HAND) {
            return BY_HAND;
        }
        return OF_PAYMENTS.stream()
                .filter(target -> target.name().equals(payout.getPaymentType()))
                .findFirst()
                .orElse(OTHER);
    }

    /** Whether the money arrives through a third party and takes a few days. */
    public boolean takesDays() {
        return this == CREDIT_CARD || this == BANK_ACCOUNT || this == THIRD_PARTY_ACCOUNT;
    }
}
