package org.aftersale.help.search.ranking;

/** Boosts articles by their reader statistics, too little to outrank a much better match. */
public final class PopularityBoost {

    private static final double MAX_FOR_OPENED = 0.08;
    private static final double OPENED_OFTEN = 10_000;
    private static final double MAX_FOR_HELPFUL = 0.2;
    private static final double DOUBT = 5;

    private PopularityBoost() {}

    /**
     * @return the factor of the score, from 0.9 to 1.19; 1 without any reads
     */
    public static double of(long opened, long helpful, long unhelpful) {
        double popular =
                MAX_FOR_OPENED
                        * Math.min(1, Math.log1p(Math.max(0, opened)) / Math.log1p(OPENED_OFTEN));
        double share = (helpful + DOUBT) / (helpful + unhelpful + 2 * DOUBT);
        return (1 + popular) * (1 + MAX_FOR_HELPFUL * (share - 0.5));
    }
}
