package org.aftersale.parcel;

import java.io.Serializable;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import org.aftersale.host.OrderParcels;

/**
 * What was reported of a parcel, as it stands after all reports; one that nobody reported has no
 * row. Instants are epoch milliseconds.
 */
@Entity
@Table(name = "AFS_PARCEL")
public class ParcelRecord implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The host's fulfilment group. */
    @Id
    @Column(name = "PARCEL_ID")
    protected Long id;

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

    public Long getId() {
        return id;
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
                new ParcelOrigin(source, sender, carrier, tracking));
    }
}
