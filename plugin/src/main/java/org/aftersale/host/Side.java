package org.aftersale.host;

/** The web application this code runs in. */
public enum Side {
    /** The site: renders, sends, indexes and pays, so jobs run here by default. */
    SITE,
    /** The admin: records what staff decide and leaves background work to the site. */
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
