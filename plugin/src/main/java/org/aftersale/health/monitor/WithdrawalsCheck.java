package org.aftersale.health.monitor;

import java.time.Clock;
import java.util.List;
import javax.annotation.Resource;
import org.aftersale.health.HealthCell;
import org.aftersale.health.HealthCheck;
import org.aftersale.health.HealthPart;
import org.aftersale.health.HealthStatus;
import org.aftersale.health.HealthTable;
import org.aftersale.host.StaffMember;
import org.aftersale.withdrawal.OpenWithdrawal;
import org.aftersale.withdrawal.OpenWithdrawals;
import org.aftersale.withdrawal.WithdrawalStatus;

/** Statements that wait for a person, and refunds that the law wants paid by now. */
public class WithdrawalsCheck implements HealthCheck {

    private static final int SHOWN = 20;

    @Resource(name = "aftersaleOpenWithdrawals")
    protected OpenWithdrawals withdrawals;

    @Resource(name = "aftersaleClock")
    protected Clock clock;

    @Override
    public String name() {
        return "withdrawals";
    }

    @Override
    public HealthPart check(StaffMember staff) {
        long now = clock.millis();
        List<OpenWithdrawal> open = withdrawals.needingAttention(now, SHOWN);
        HealthPart part = HealthPart.good("aftersale.health.withdrawals.none");
        if (open.isEmpty()) {
            return part;
        }
        HealthTable table = new HealthTable("withdrawals", "case", "when", "due");
        for (OpenWithdrawal each : open) {
            boolean late = each.getStatus() == WithdrawalStatus.EFFECTIVE;
            part.found(
                    late ? HealthStatus.BROKEN : HealthStatus.LOOK,
                    "aftersale.health.withdrawals." + (late ? "late" : "waiting"),
                    each.getNumber());
            table.row(
                    HealthCell.caseNumber(each.getNumber()),
                    HealthCell.time(each.getSubmittedAt()),
                    HealthCell.time(each.getDueAt()));
        }
        return part.with(table);
    }
}
