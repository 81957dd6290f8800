package org.aftersale.refund.computation;

/**
 * Which payment gets its money back first: one of the list {@code aftersaleTenderOrders}. The first
 * that tells two tenders apart decides; where none does, the older capture comes first.
 */
public interface TenderOrder {

    /** Negative where the first comes before the second, positive the other way round, else 0. */
    int compare(Tender one, Tender other);
}
