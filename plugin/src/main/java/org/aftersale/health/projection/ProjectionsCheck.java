package org.aftersale.health.projection;

import javax.annotation.Resource;
import org.aftersale.health.HealthCell;
import org.aftersale.health.HealthCheck;
import org.aftersale.health.HealthPart;
import org.aftersale.health.HealthStatus;
import org.aftersale.health.HealthTable;
import org.aftersale.host.StaffMember;
import org.aftersale.shared.CaseNumbers;

/** The result of the last projection check. Checks are started by a button and once a day. */
public class ProjectionsCheck implements HealthCheck {

    @Resource(name = "aftersaleProjectionCheck")
    protected ProjectionCheck check;

    @Override
    public String name() {
        return "projections";
    }

    @Override
    public HealthPart check(StaffMember staff) {
        return check.latest()
                .map(ProjectionsCheck::part)
                .orElseGet(() -> HealthPart.good("aftersale.health.projections.never"));
    }

    private static HealthPart part(ProjectionRun run) {
        HealthPart part = HealthPart.good(code(run), run.getChecked(), run.getTotal());
        if (run.getState() == ProjectionRun.State.BROKEN_OFF) {
            part.found(
                    HealthStatus.LOOK,
                    "aftersale.health.projections.broken-off",
                    run.getError() == null ? "" : run.getError());
        }
        if (run.getFound() > 0) {
            part.found(HealthStatus.BROKEN, "aftersale.health.projections.differ", run.getFound());
        }
        return part.with(run(run)).with(differences(run));
    }

    private static String code(ProjectionRun run) {
        return "aftersale.health.projections."
                + (run.getState() == ProjectionRun.State.RUNNING ? "running" : "agree");
    }

    private static HealthTable run(ProjectionRun run) {
        return new HealthTable("last-check", "started", "ended", "by", "checked", "differing")
                .row(
                        HealthCell.time(run.getStartedAt()),
                        HealthCell.time(run.getEndedAt()),
                        HealthCell.plain(run.getStartedBy()),
                        HealthCell.number(run.getChecked()),
                        HealthCell.number(run.getFound())
                                .in(run.getFound() > 0 ? HealthStatus.BROKEN : null));
    }

    /** Not every difference belongs to a case. */
    private static HealthCell caseCell(String number) {
        return CaseNumbers.isCaseNumber(number)
                ? HealthCell.caseNumber(number)
                : HealthCell.plain(number);
    }

    private static HealthTable differences(ProjectionRun run) {
        HealthTable table = new HealthTable("differences", "case", "value", "stored", "computed");
        for (Difference each : run.getDifferences()) {
            table.row(
                    caseCell(each.getCaseNumber()),
                    HealthCell.message("aftersale.health.difference." + each.getKind()),
                    HealthCell.plain(each.getStored()),
                    HealthCell.plain(each.getComputed()));
        }
        return table;
    }
}
