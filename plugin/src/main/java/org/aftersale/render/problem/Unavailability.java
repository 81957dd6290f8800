package org.aftersale.render.problem;

/** Why a request cannot be answered now although it may be fine. */
public enum Unavailability {
    /** The database is away or refuses writes. */
    OUTAGE("outage", 30),
    /** The database is well, but all connections of the store's pool are in use. */
    BUSY("busy", 5);

    private final String code;
    private final int retrySeconds;

    Unavailability(String code, int retrySeconds) {
        this.code = code;
        this.retrySeconds = retrySeconds;
    }

    /** Part of the page's message codes, {@code aftersale.<code>.…}. */
    String code() {
        return code;
    }

    /** After how many seconds trying again makes sense. */
    public int retrySeconds() {
        return retrySeconds;
    }
}
