package org.aftersale.health.monitor;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.annotation.Resource;
import org.aftersale.health.HealthCheck;
import org.aftersale.health.HealthPart;
import org.aftersale.health.HealthStatus;
import org.aftersale.health.projection.ProjectionCheck;
import org.aftersale.health.projection.ProjectionRun;
import org.aftersale.host.Permission;
import org.aftersale.host.StaffMember;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.springframework.stereotype.Service;

/** No transaction of its own: a failing check must not fail the others. */
@Service("aftersaleHealthDesk")
public class HealthDeskImpl implements HealthDesk {

    private static final Log LOG = LogFactory.getLog(HealthDeskImpl.class);
    private static final long WAIT_MILLIS = 2_000L;

    @Resource(name = "aftersaleHealthChecks")
    public List<HealthCheck> checks;

    @Resource(name = "aftersaleProjectionCheck")
    protected ProjectionCheck projections;

    @Override
    public List<Finding> check(StaffMember staff) {
        staff.require(Permission.CONFIGURE);
        return checks.stream()
                .map(check -> new Finding(check.name(), look(check, staff)))
                .collect(Collectors.toList());
    }

    private static HealthPart look(HealthCheck check, StaffMember staff) {
        try {
            return check.check(staff);
        } catch (RuntimeException e) {
            LOG.warn("Aftersale: health check '" + check.name() + "' failed", e);
            return HealthPart.good("aftersale.health.failed")
                    .found(HealthStatus.BROKEN, "aftersale.health.failed", String.valueOf(e));
        }
    }

    @Override
    public Optional<ProjectionRun> latestCheck(StaffMember staff) {
        staff.require(Permission.CONFIGURE);
        return projections.latest();
    }

    @Override
    public boolean startCheck(StaffMember staff) {
        staff.require(Permission.CONFIGURE);
        return projections.start(staff.getName(), WAIT_MILLIS);
    }
}
