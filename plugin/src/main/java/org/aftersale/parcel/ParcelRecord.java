package org.aftersale.parcel;

import java.io.Serializable;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import org.aftersale.host.parcel.OrderParcels;
import org.aftersale.parcel.unit.ParcelUnits;
import org.aftersale.shared.ColumnText;

/**
 * What was reported of a parcel, as it stands after all reports; one that nobody reported has no
 * row. Instants are epoch milliseconds.
 */
@Entity
@Table(name = "AFS_PARCEL")
public class ParcelRecord implements Serializable {

    private static final long serialVersionUID = 1L;

    static final Comparator<ParcelRecord> BY_ID = Comparator.comparing(ParcelRecord::getId);

    /** The host's fulfilment group; below zero for a parcel with some of its units. */
    @Id
    @Column(name = "PARCEL_ID")
    protected Long id;

    /** The host's fulfilment group that it is a part of; null for a whole one. */
    @Column(name = "GROUP_ID")
    protected Long groupId;

    @Column(name = "UNITS", length = ParcelUnits.LONGEST)
    protected String units;

    @Column(name = "ORDER_ID", nullable = false)
    protected long orderId;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATUS", nullable = false, length = 20)
    protected ParcelStatus status;

    @Column(name = "SHIPPED_AT")
    protected Long shippedAt;

    @Column(name = "DELIVERED_AT")
    protected Long deliveredAt;

    @Column(name = "LOST_AT")
    protected Long lostAt;

    @Column(name = "RETURNED_AT")
    protected Long returnedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "SOURCE", nullable = false, length = 20)
    protected ParcelSource source;

    @Column(name = "SENDER", nullable = false, length = 255)
    protected String sender;

    @Column(name = "CARRIER", length = 60)
    protected String carrier;

    @Column(name = "TRACKING", length = 100)
    protected String tracking;

    @Column(name = "CHANGED_AT", nullable = false)
    protected long changedAt;

    @Version
    @Column(name = "VERSION", nullable = false)
    protected long version;

    protected ParcelRecord() {}

    /** A parcel before its first report. */
    ParcelRecord(long id, long orderId) {
        this.id = id;
        this.orderId = orderId;
        this.status = ParcelStatus.AWAITING;
    }

    /**
     * A parcel with some of a group's units, before its first report.
     *
     * @param text of {@link ParcelUnits}
     * @param whole what was reported of the whole group; null for nothing
     */
    static ParcelRecord part(long id, long orderId, long group, String text, ParcelRecord whole) {
        ParcelRecord part = new ParcelRecord(id, orderId);
        part.groupId = group;
        part.units = text;
        if (whole != null && whole.status == ParcelStatus.SHIPPED) {
            part.status = ParcelStatus.SHIPPED;
            part.shippedAt = whole.shippedAt;
        }
        return part;
    }

    public Long getId() {
        return id;
    }

    /** The host's fulfilment group that it is, or is a part of. */
    long group() {
        return groupId == null ? id : groupId;
    }

    /** The units of a part; empty for a whole group. */
    Map<Long, Integer> units() {
        return units == null ? Collections.<Long, Integer>emptyMap() : ParcelUnits.read(units);
    }

    /** When its present status began; null while it awaits shipment. */
    Long since() {
        switch (status) {
            case SHIPPED:
                return shippedAt;
            case DELIVERED:
                return deliveredAt;
            case LOST:
                return lostAt;
            case RETURNED:
                return returnedAt;
            default:
                return null;
        }
    }

    /**
     * Takes over what a report says, as far as its verdict lets it.
     *
     * @param now epoch milliseconds
     */
    void apply(ParcelReport report, ReportVerdict verdict, long now) {
        if (verdict.isMoving()) {
            status = report.getStatus();
            source = report.getSource();
            sender = ColumnText.cut(report.getAuthor(), 255);
            date(instant(report, now));
        } else if (verdict == ReportVerdict.OUT_OF_ORDER
                && report.getStatus() == ParcelStatus.SHIPPED) {
            // an earlier step, told late: its date is worth having
            shippedAt = instant(report, now);
        }
        carrier = report.getCarrier().isEmpty() ? carrier : report.getCarrier();
        tracking = report.getTracking().isEmpty() ? tracking : report.getTracking();
        changedAt = now;
    }

    /** Today's noon may be still to come. */
    private static long instant(ParcelReport report, long now) {
        return report.isWholeDay() ? Math.min(report.getAt(), now) : report.getAt();
    }

    /** The instant of the present status; those that it rules out go. */
    private void date(long at) {
        boolean back = status == ParcelStatus.AWAITING;
        shippedAt = back ? null : status == ParcelStatus.SHIPPED ? Long.valueOf(at) : shippedAt;
        deliveredAt = status == ParcelStatus.DELIVERED ? Long.valueOf(notBeforeShipped(at)) : null;
        lostAt = status == ParcelStatus.LOST ? Long.valueOf(notBeforeShipped(at)) : null;
        returnedAt = status == ParcelStatus.RETURNED ? Long.valueOf(notBeforeShipped(at)) : null;
    }

    /** Of a day without a time, noon may be earlier than a shipment on that day. */
    private long notBeforeShipped(long at) {
        return shippedAt == null ? at : Math.max(at, shippedAt);
    }

    /**
     * @param index its place in the order, from 0
     */
    Parcel asParcel(OrderParcels order, int index) {
        return Parcel.reported(
                order,
                index,
                status,
                new ParcelInstants(shippedAt, deliveredAt, lostAt, returnedAt),
                new ParcelOrigin(source, sender, carrier, tracking, changedAt));
    }
}
