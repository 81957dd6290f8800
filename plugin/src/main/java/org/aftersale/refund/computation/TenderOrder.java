package org.aftersale.refund.computation;

/**
 * Decides which payment is refunded first, listed in {@code aftersaleTenderOrders}. The first order
 * that distinguishes two tenders decides; if none does, the older capture comes first.
 */
public interface TenderOrder {

    /** Negative if the first comes before the second, positive if after, else 0. */
    int compare(Tender one, Tender other);
}
