package org.aftersale.health;

/** How a part of the module does. The order is that of the worry. */
public enum HealthStatus {
    /** Nothing to do. */
    GOOD,
    /** Works, but somebody should look at it. */
    LOOK,
    /** Something does not happen that should, and will not by itself. */
    BROKEN;

    /** The more worrying of the two. */
    public HealthStatus worse(HealthStatus other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
