package org.aftersale.health;

import org.aftersale.host.StaffMember;

/**
 * One part of the page Aftersale › Health: looks at something an operator wants to know of, and
 * says how it does. A store adds its own to the list bean {@code aftersaleHealthChecks}; the page
 * shows them in the list's order.
 */
public interface HealthCheck {

    /**
     * A lasting name of lower-case letters and hyphens. The part's heading is the message {@code
     * aftersale.health.<name>}.
     */
    String name();

    /**
     * Looks now. Called for each view of the page, so it must be quick: what takes longer than a
     * few statements belongs into a job whose result is shown. What it throws is shown as a broken
     * part, and the other parts stand.
     *
     * @param staff who looks; holds the permission to configure
     */
    HealthPart look(StaffMember staff);
}
