package org.aftersale.health.monitor;

import java.util.List;
import java.util.Optional;
import org.aftersale.health.HealthPart;
import org.aftersale.health.projection.ProjectionRun;
import org.aftersale.host.StaffMember;

/**
 * What operators see of the module's health beyond the deliveries. Each method asks for the
 * permission {@link org.aftersale.host.Permission#CONFIGURE} itself and throws {@link
 * org.aftersale.shared.PermissionDeniedException} where it lacks.
 */
public interface HealthDesk {

    /** A part of the page, with its name. */
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

    /** Every part, in the order of the list of checks. One that fails is itself found broken. */
    List<Finding> look(StaffMember staff);

    /** The last check of projections that was begun; empty when there was none. */
    Optional<ProjectionRun> latestCheck(StaffMember staff);

    /**
     * Begins a check of the projections, and waits for its end for a moment.
     *
     * @return false when one was running already
     */
    boolean startCheck(StaffMember staff);
}
