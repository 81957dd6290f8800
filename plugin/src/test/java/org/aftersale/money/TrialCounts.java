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

    public void add(TrialCounts other) {
        orders += other.orders;
        units += other.units;
        refunds += other.refunds;
        payouts += other.payouts;
        refusals += other.refusals;
        declines += other.declines;
        retries += other.retries;
        outside += other.outside;
    }
}
