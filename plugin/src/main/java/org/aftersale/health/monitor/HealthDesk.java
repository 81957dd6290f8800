package org.aftersale.health.monitor;

import java.util.List;
import java.util.Optional;
import org.aftersale.health.HealthPart;
import org.aftersale.health.projection.ProjectionRun;
import org.aftersale.host.StaffMember;

/**
 * The module's health beyond deliveries, for operators. Each method checks the permission {@link
 * org.aftersale.host.Permission#CONFIGURE} itself and throws {@link
 * org.aftersale.shared.PermissionDeniedException} without it.
 */
public interface HealthDesk {

    /** A named part of the page. */
    final class Finding {

        private final String name;
        private final HealthPart part;

        Finding(String name, HealthPart part) {
            this.name = name;
            this.part = part;
        }

        public String getName() {
            return name;
        }

        public HealthPart getPart() {
            return part;
        }
    }

    /**
     * Every part, in the order of the list of checks. A check that throws is reported as broken.
     */
    List<Finding> check(StaffMember staff);

    /** The latest projection check that was started; empty if there was none. */
    Optional<ProjectionRun> latestCheck(StaffMember staff);

    /**
     * Starts a projection check and waits briefly for its end.
     *
     * @return false if one was already running
     */
    boolean startCheck(StaffMember staff);
}
