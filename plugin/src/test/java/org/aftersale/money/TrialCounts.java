package org.aftersale.money;

/** Counts what was tried. */
public final class TrialCounts {

    public long orders;
    public long units;
    public long refunds;
    public long payouts;
    public long refusals;
    public long declines;
    public long retries;
    public long outside;
    public long edits;

    /** Orders that were paid too much at some time. */
    public long overpaid;

    /** Refunds of what was paid too much. */
    public long overpayments;

    /** Orders with a fee below zero or a sum that stands in the total only. */
    public long charged;

    public void add(TrialCounts other) {
        orders += other.orders;
        units += other.units;
        refunds += other.refunds;
        payouts += other.payouts;
        refusals += other.refusals;
        declines += other.declines;
        retries += other.retries;
        outside += other.outside;
        edits += other.edits;
        overpaid += other.overpaid;
        overpayments += other.overpayments;
        charged += other.charged;
    }
}
