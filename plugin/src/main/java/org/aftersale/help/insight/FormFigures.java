package org.aftersale.help.insight;

import org.aftersale.help.feedback.HelpPlace;

/** Outcome of forms that showed suggested articles; each form counts once. */
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

    /** Forms that showed at least one suggestion. */
    public long getShown() {
        return shown;
    }

    /** Of those, forms whose writer was satisfied with a suggestion. */
    public long getSolved() {
        return solved;
    }

    /** Of those, forms that were sent nevertheless. */
    public long getSubmitted() {
        return submitted;
    }
}
