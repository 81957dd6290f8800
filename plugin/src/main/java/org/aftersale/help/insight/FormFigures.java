package org.aftersale.help.insight;

import org.aftersale.help.feedback.HelpPlace;

/** What became of forms beside which answers were shown; each form counts once. */
public final class FormFigures {

    private final HelpPlace place;
    long shown;
    long solved;
    long submitted;

    FormFigures(HelpPlace place) {
        this.place = place;
    }

    public HelpPlace getPlace() {
        return place;
    }

    /** Forms beside which at least one answer was shown. */
    public long getShown() {
        return shown;
    }

    /** Of those, the ones whose writer said that an answer was enough. */
    public long getSolved() {
        return solved;
    }

    /** Of those, the ones that were sent all the same. */
    public long getSubmitted() {
        return submitted;
    }
}
