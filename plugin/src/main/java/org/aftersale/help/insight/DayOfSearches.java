package org.aftersale.help.insight;

/** The searches of one day in the store's time zone. */
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

    /** How many searches found nothing. */
    public long getEmpty() {
        return empty;
    }
}
