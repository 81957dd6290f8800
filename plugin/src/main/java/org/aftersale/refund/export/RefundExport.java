package org.aftersale.refund.export;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import javax.annotation.Resource;
import org.aftersale.host.Permission;
import org.aftersale.host.StaffMember;
import org.aftersale.refund.OrderMoneyLock;
import org.aftersale.shared.FieldErrors;
import org.aftersale.shared.form.FormDays;
import org.springframework.stereotype.Service;

/** Exports paid refunds for accounting. */
@Service("aftersaleRefundExport")
public class RefundExport {

    private static final int MAX_DAYS = 366;

    @Resource(name = "aftersalePaidPayouts")
    protected PaidPayouts payouts;

    @Resource(name = "aftersaleMoneyLock")
    protected OrderMoneyLock lock;

    @Resource(name = "aftersaleShopZone")
    protected ZoneId zone;

    /**
     * What was paid on these days, inclusive, in the shop's time zone.
     *
     * @param from such as 2026-11-01, as typed
     * @throws org.aftersale.shared.PermissionDeniedException without the permission to read refunds
     * @throws org.aftersale.shared.InvalidInputException with validation errors for {@code from}
     *     and {@code to}, also if the range exceeds 366 days
     */
    public RefundCsv of(StaffMember staff, String from, String to) {
        staff.require(Permission.READ_REFUNDS);
        FieldErrors errors = new FieldErrors();
        LocalDate first = day(from, "from", errors);
        LocalDate last = day(to, "to", errors);
        if (errors.isEmpty() && last.isBefore(first)) {
            errors.add("to", "aftersale.error.export.order");
        } else if (errors.isEmpty() && ChronoUnit.DAYS.between(first, last) >= MAX_DAYS) {
            errors.add("to", "aftersale.error.export.long", MAX_DAYS);
        }
        errors.throwIfAny();
        return new RefundCsv(
                first,
                last,
                zone,
                (after, until, limit) -> lock.reading(() -> payouts.after(after, until, limit)));
    }

    private static LocalDate day(String typed, String field, FieldErrors errors) {
        Optional<LocalDate> day = FormDays.day(typed);
        if (!day.isPresent()) {
            errors.add(field, "aftersale.error.export.day");
        }
        return day.orElse(null);
    }
}
