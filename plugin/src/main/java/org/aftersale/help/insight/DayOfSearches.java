package org.aftersale.help.insight;

/** How much was searched in one day of the shop's. */
public final class DayOfSearches {

    private final long startsAt;
    long searches;
    long empty;

    DayOfSearches(long startsAt) {
        this.startsAt = startsAt;
    }

    /** Epoch milliseconds. */
    public long getStartsAt() {
        return startsAt;
    }

    public long getSearches() {
        return searches;
    }

    /** How many of them found nothing. */
    public long getEmpty() {
        return empty;
    }
}
