package org.aftersale.parcel.desk;

import java.util.List;
import org.aftersale.host.StaffMember;
import org.aftersale.host.parcel.OrderParcels;
import org.aftersale.parcel.Parcel;
import org.aftersale.parcel.ParcelReportRecord;

/**
 * An order's parcels for staff. Reading needs {@link org.aftersale.host.Permission#READ}, changing
 * {@link org.aftersale.host.Permission#RECORD_PARCELS}.
 */
public interface ParcelDesk {

    /**
     * @throws org.aftersale.shared.NotFoundException if the store has no such order
     */
    OrderParcels order(StaffMember staff, String orderNumber);

    List<Parcel> parcels(StaffMember staff, OrderParcels order);

    /** What was reported of them, the latest first; at most 100. */
    List<ParcelReportRecord> reports(StaffMember staff, OrderParcels order);

    /**
     * Sets a parcel's status and its date, whatever was reported before. The same form sent again
     * has no further effect.
     *
     * @throws org.aftersale.shared.InvalidInputException with all validation errors
     * @throws org.aftersale.shared.NotFoundException if the store has no such order
     * @throws org.aftersale.shared.ConcurrentChangeException if something was reported since the
     *     form was made
     */
    void correct(StaffMember staff, ParcelCorrection form);
}
