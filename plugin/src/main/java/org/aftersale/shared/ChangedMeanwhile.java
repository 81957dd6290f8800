package org.aftersale.shared;

/** Somebody else changed the case between the page and the press. Nothing was done. */
public final class ChangedMeanwhile extends Failure {

    private static final long serialVersionUID = 1L;

    private ChangedMeanwhile(String logText) {
        super(logText, "aftersale.error.conflict");
    }

    public static ChangedMeanwhile of(String number, long seen, long now) {
        return new ChangedMeanwhile(number + " was seen at version " + seen + ", is at " + now);
    }
}
