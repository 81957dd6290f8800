package org.aftersale.host;

/** Which of the store's two web applications this code runs in. */
public enum Side {
    /** The shop: it renders, sends, indexes and pays, so jobs run here. */
    SITE,
    /** The back office: it writes what its staff decide and leaves the work to the site. */
    ADMIN;

    /**
     * Whether background work runs on this side.
     *
     * @param jobs the setting {@code aftersale.jobs}: site, admin, both or none
     */
    public boolean runs(String jobs) {
        return "both".equals(jobs) || name().equalsIgnoreCase(jobs);
    }
}
