package org.aftersale.health;

import org.aftersale.host.StaffMember;

/**
 * One part of the page Aftersale › Health: checks something that matters to operators. A store adds
 * its own to the list bean {@code aftersaleHealthChecks}; the page shows the parts in that order.
 */
public interface HealthCheck {

    /**
     * A stable name of lower-case letters and hyphens. The part's heading is the message {@code
     * aftersale.health.<name>}.
     */
    String name();

    /**
     * Runs the check. Called for each view of the page, so it must be quick: anything longer than a
     * few statements belongs in a job whose result is shown. An exception marks this part as broken
     * and does not affect the others.
     *
     * @param staff the viewer; holds the permission to configure
     */
    HealthPart check(StaffMember staff);
}
