package org.aftersale.law;

/** How a legal clock stands. */
public enum ClockState {
    /** It has an end, which is still to come. */
    RUNNING,
    /** Its end has passed. */
    ENDED,
    /** It has no end yet, because what ends it is not known. */
    OPEN,
    /** What was due was done in time. */
    MET
}
