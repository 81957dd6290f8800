package org.aftersale.parcel.desk;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import javax.annotation.Resource;
import org.aftersale.host.Permission;
import org.aftersale.host.StaffMember;
import org.aftersale.host.parcel.OrderParcels;
import org.aftersale.host.parcel.StoreParcels;
import org.aftersale.parcel.Parcel;
import org.aftersale.parcel.ParcelActs;
import org.aftersale.parcel.ParcelReport;
import org.aftersale.parcel.ParcelReportRecord;
import org.aftersale.parcel.Parcels;
import org.aftersale.parcel.ReportAnswer;
import org.aftersale.shared.ConflictRetry;
import org.aftersale.shared.FieldErrors;
import org.aftersale.shared.NotFoundException;
import org.springframework.stereotype.Service;

/** Starts no transaction itself. */
@Service("aftersaleParcelDesk")
public class ParcelDeskImpl implements ParcelDesk {

    private static final int MOST_REPORTS = 100;

    @Resource(name = "aftersaleStoreParcels")
    protected StoreParcels groups;

    @Resource(name = "aftersaleParcels")
    protected Parcels parcels;

    @Resource(name = "aftersaleParcelActs")
    protected ParcelActs acts;

    @Resource(name = "aftersaleCorrectionRules")
    protected CorrectionRules rules;

    @Override
    public OrderParcels order(StaffMember staff, String orderNumber) {
        staff.require(Permission.READ);
        Map<String, OrderParcels> found =
                groups.ofNumbers(Collections.singleton(orderNumber == null ? "" : orderNumber));
        return found.values().stream()
                .findFirst()
                .orElseThrow(() -> NotFoundException.of("order", orderNumber));
    }

    @Override
    public List<Parcel> parcels(StaffMember staff, OrderParcels order) {
        staff.require(Permission.READ);
        return parcels.of(Collections.singleton(order.getOrderId()))
                .getOrDefault(order.getOrderId(), Collections.<Parcel>emptyList());
    }

    @Override
    public List<ParcelReportRecord> reports(StaffMember staff, OrderParcels order) {
        staff.require(Permission.READ);
        return acts.reports(order.getOrderId(), MOST_REPORTS);
    }

    @Override
    public void correct(StaffMember staff, ParcelCorrection form) {
        staff.require(Permission.RECORD_PARCELS);
        ParcelReport report = rules.check(staff, form);
        ReportAnswer answer =
                ConflictRetry.retry(() -> acts.correct(report, staff.getId(), form.seen));
        if (answer.getVerdict().isRefused()) {
            new FieldErrors().add("day", answer.getVerdict().getText().getCode()).throwIfAny();
        }
    }
}
