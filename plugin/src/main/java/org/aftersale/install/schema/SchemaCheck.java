package org.aftersale.install.schema;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import javax.annotation.Resource;
import org.aftersale.health.HealthCell;
import org.aftersale.health.HealthCheck;
import org.aftersale.health.HealthPart;
import org.aftersale.health.HealthStatus;
import org.aftersale.health.HealthTable;
import org.aftersale.host.StaffMember;

/** Checks whether the module's tables match this version. */
public class SchemaCheck implements HealthCheck {

    @Resource(name = "aftersaleSchemaState")
    protected SchemaState state;

    @Override
    public String name() {
        return "schema";
    }

    @Override
    public HealthPart check(StaffMember staff) {
        List<Object[]> applied = state.applied();
        List<String> known = SchemaChanges.known();
        List<String> ids = new ArrayList<>();
        applied.forEach(row -> ids.add((String) row[0]));
        HealthPart part = HealthPart.good("aftersale.health.schema.well", ids.size());
        compare(part, known, ids);
        state.lockedBy()
                .ifPresent(
                        holder ->
                                part.found(
                                        HealthStatus.LOOK, "aftersale.health.schema.lock", holder));
        return part.with(facts(applied));
    }

    static void compare(HealthPart part, List<String> known, List<String> applied) {
        List<String> pending = new ArrayList<>(known);
        pending.removeAll(applied);
        if (!pending.isEmpty()) {
            part.found(
                    HealthStatus.BROKEN,
                    "aftersale.health.schema.pending",
                    pending.size(),
                    String.join(", ", pending));
        }
        List<String> newer = new ArrayList<>(applied);
        newer.removeAll(known);
        if (!newer.isEmpty()) {
            part.found(
                    HealthStatus.LOOK, "aftersale.health.schema.newer", String.join(", ", newer));
        }
    }

    private HealthTable facts(List<Object[]> applied) {
        Object[] last = applied.isEmpty() ? new Object[2] : applied.get(applied.size() - 1);
        Date at = (Timestamp) last[1];
        return new HealthTable("schema", "changes", "last-change", "when", "database", "dialect")
                .row(
                        HealthCell.number(applied.size()),
                        HealthCell.plain((String) last[0]),
                        HealthCell.time(at == null ? null : at.getTime()),
                        HealthCell.plain(state.database()),
                        HealthCell.plain(state.dialect()));
    }
}
