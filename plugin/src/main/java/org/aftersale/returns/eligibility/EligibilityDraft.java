package org.aftersale.returns.eligibility;

import java.time.LocalDate;

/** A verdict while the rules make it. */
public final class EligibilityDraft {

    private final int ordered;
    private int most;
    private int used;
    private Refusal refusal;
    private String number;
    private LocalDate lastDay;

    EligibilityDraft(int ordered) {
        this.ordered = ordered;
        this.most = ordered;
    }

    /** Units that can go back so far. */
    public int getLeft() {
        return Math.max(0, Math.min(most, ordered - used));
    }

    /** None can. */
    public void refuse(Refusal why) {
        most = 0;
        refusal = why;
    }

    /** At most so many can, whatever became of the others. */
    public void limit(int units, Refusal why) {
        if (units < most) {
            most = Math.max(0, units);
            refusal = why;
        }
    }

    /**
     * So many are taken.
     *
     * @param by the number of the case; null for none
     */
    public void take(int units, Refusal why, String by) {
        int before = getLeft();
        used += Math.max(0, units);
        if (getLeft() < before) {
            refusal = why;
            number = by;
        }
    }

    /**
     * @param day null: no end is known
     */
    public void endsOn(LocalDate day) {
        lastDay = day;
    }

    LineVerdict verdict(LocalDate lastDelivery) {
        return new LineVerdict(ordered, getLeft(), lastDay, refusal, lastDelivery, number);
    }
}
