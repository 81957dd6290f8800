package org.aftersale.help.search.ranking;

/** How readers took an article; moves it a little, never past one that answers much better. */
public final class PopularityBoost {

    private static final double MOST_FOR_OPENED = 0.08;
    private static final double OPENED_OFTEN = 10_000;
    private static final double MOST_FOR_HELPFUL = 0.2;
    private static final double DOUBT = 5;

    private PopularityBoost() {}

    /**
     * @return what a score is multiplied by, from 0.9 to 1.19; 1 for an article nobody has read
     */
    public static double of(long opened, long helpful, long unhelpful) {
        double popular =
                MOST_FOR_OPENED
                        * Math.min(1, Math.log1p(Math.max(0, opened)) / Math.log1p(OPENED_OFTEN));
        double share = (helpful + DOUBT) / (helpful + unhelpful + 2 * DOUBT);
        return (1 + popular) * (1 + MOST_FOR_HELPFUL * (share - 0.5));
    }
}
