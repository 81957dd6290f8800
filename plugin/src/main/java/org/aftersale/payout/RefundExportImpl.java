package org.aftersale.payout;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import javax.annotation.Resource;
import org.aftersale.host.Permission;
import org.aftersale.host.StaffMember;
import org.aftersale.shared.FieldErrors;
import org.aftersale.shared.Words;
import org.springframework.stereotype.Service;

@Service("aftersaleRefundExport")
public class RefundExportImpl implements RefundExport {

    private static final int MOST_DAYS = 366;

    @Resource(name = "aftersalePaidPayouts")
    protected PaidPayouts payouts;

    @Resource(name = "aftersaleMoneyLock")
    protected MoneyLock lock;

    @Resource(name = "aftersaleShopZone")
    protected ZoneId zone;

    @Override
    public RefundSheet of(StaffMember staff, String from, String to) {
        staff.require(Permission.READ_REFUNDS);
        FieldErrors errors = new FieldErrors();
        LocalDate first = day(from, "from", errors);
        LocalDate last = day(to, "to", errors);
        if (errors.isEmpty() && last.isBefore(first)) {
            errors.add("to", "aftersale.error.export.order");
        } else if (errors.isEmpty() && ChronoUnit.DAYS.between(first, last) >= MOST_DAYS) {
            errors.add("to", "aftersale.error.export.long", MOST_DAYS);
        }
        errors.throwIfAny();
        return new RefundSheet(
                first,
                last,
                zone,
                (after, until, most) -> lock.reading(() -> payouts.after(after, until, most)));
    }

    private static LocalDate day(String typed, String field, FieldErrors errors) {
        try {
            return LocalDate.parse(Words.tidy(typed));
        } catch (DateTimeParseException e) {
            errors.add(field, "aftersale.error.export.day");
            return null;
        }
    }
}
