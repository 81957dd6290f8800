package org.aftersale.parcel.desk;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.annotation.Resource;
import org.aftersale.host.StaffMember;
import org.aftersale.parcel.ParcelReport;
import org.aftersale.parcel.ParcelSource;
import org.aftersale.parcel.ParcelStatus;
import org.aftersale.parcel.format.ReportDate;
import org.aftersale.shared.ColumnText;
import org.aftersale.shared.FieldErrors;
import org.aftersale.shared.UserText;
import org.aftersale.shared.form.FormFields;
import org.aftersale.shared.form.FormNumbers;
import org.springframework.stereotype.Component;

/** Checks the form by which staff set a parcel's status. */
@Component("aftersaleCorrectionRules")
public class CorrectionRules {

    private static final int MAX_NAME = 60;
    private static final int MAX_CARRIER = 60;
    private static final int MAX_TRACKING = 100;

    @Resource(name = "aftersaleShopZone")
    protected ZoneId zone;

    @Resource(name = "aftersaleClock")
    protected Clock clock;

    /**
     * @throws org.aftersale.shared.InvalidInputException with all validation errors
     */
    ParcelReport check(StaffMember staff, ParcelCorrection form) {
        FieldErrors errors = new FieldErrors();
        Optional<ParcelStatus> status = FormFields.choice(ParcelStatus.values(), form.status);
        if (!status.isPresent()) {
            errors.add("status", "aftersale.parcel.error.status");
        }
        ReportDate date = status.equals(Optional.of(ParcelStatus.AWAITING)) ? null : date(form);
        if (date == null && !status.equals(Optional.of(ParcelStatus.AWAITING))) {
            errors.add("day", "aftersale.parcel.error.day");
        }
        Map<Long, Integer> units = units(form, errors);
        length(errors, "carrier", form.carrier, MAX_CARRIER);
        length(errors, "tracking", form.tracking, MAX_TRACKING);
        errors.throwIfAny();
        return report(staff, form, status.get(), date).ofPart(form.part).ofUnits(units);
    }

    /** Empty for a part that is known; the group's as the form was laid out are the group. */
    private static Map<Long, Integer> units(ParcelCorrection form, FieldErrors errors) {
        Map<Long, Integer> units = new TreeMap<Long, Integer>();
        if (form.part != null) {
            return units;
        }
        for (Map.Entry<Long, String> typed : form.units.entrySet()) {
            String text = UserText.line(typed.getValue());
            int quantity = text.isEmpty() ? 0 : FormNumbers.number(text, 6, -1);
            if (quantity < 0) {
                errors.add("units", "aftersale.parcel.error.units");
            } else if (quantity > 0) {
                units.put(typed.getKey(), quantity);
            }
        }
        if (units.isEmpty() && !form.units.isEmpty() && errors.isEmpty()) {
            errors.add("units", "aftersale.parcel.error.units");
        }
        return units;
    }

    private ReportDate date(ParcelCorrection form) {
        String time = UserText.line(form.time);
        String day = UserText.line(form.day);
        return ReportDate.parse(time.isEmpty() ? day : day + 'T' + time, zone);
    }

    private static void length(FieldErrors errors, String field, String text, int most) {
        if (UserText.line(text).length() > most) {
            errors.add(field, "aftersale.parcel.error.long", most);
        }
    }

    /**
     * @param date null for a parcel that awaits shipment again: that begins now
     */
    private ParcelReport report(
            StaffMember staff, ParcelCorrection form, ParcelStatus status, ReportDate date) {
        long at = date == null ? clock.millis() : date.getAt();
        ParcelReport report =
                ParcelReport.of(
                                ColumnText.cut(name(staff), MAX_NAME),
                                staff.getId() + "." + form.key,
                                form.orderNumber,
                                status,
                                at)
                        .over(ParcelSource.STAFF)
                        .ofGroup(form.group)
                        .by(form.carrier, form.tracking);
        return date != null && date.isWholeDay() ? report.onThatDay() : report;
    }

    private static String name(StaffMember staff) {
        return staff.getName() == null || staff.getName().isEmpty()
                ? staff.getLogin()
                : staff.getName();
    }
}
