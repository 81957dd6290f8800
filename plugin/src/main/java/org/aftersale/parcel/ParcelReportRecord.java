package org.aftersale.parcel;

import java.io.Serializable;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.GeneratedValue;
import javax.persistence.Id;
import javax.persistence.Table;
import org.aftersale.parcel.unit.ParcelUnits;
import org.aftersale.shared.ColumnText;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.Parameter;

/** A report as it came, and what became of it. Append-only. Instants are epoch milliseconds. */
@Entity
@Table(name = "AFS_PARCEL_REPORT")
public class ParcelReportRecord implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(generator = "AfsParcelReportId")
    @GenericGenerator(
            name = "AfsParcelReportId",
            strategy = "org.aftersale.host.broadleaf.common.ReservedIds",
            parameters = {
                @Parameter(name = "segment_value", value = "AfsParcelReportImpl"),
                @Parameter(name = "entity_name", value = "org.aftersale.parcel.ParcelReportRecord")
            })
    @Column(name = "REPORT_ID")
    protected Long id;

    @Enumerated(EnumType.STRING)
    @Column(name = "SOURCE", nullable = false, length = 20)
    protected ParcelSource source;

    @Column(name = "SENDER", nullable = false, length = 255)
    protected String sender;

    @Column(name = "REPORT_KEY", nullable = false, length = 120)
    protected String reportKey;

    @Column(name = "HELD_KEY", length = 64)
    protected String heldKey;

    @Column(name = "CONTENT_HASH", nullable = false, length = 64)
    protected String contentHash;

    @Column(name = "ORDER_NUMBER", nullable = false, length = 255)
    protected String orderNumber;

    @Column(name = "ORDER_ID")
    protected Long orderId;

    @Column(name = "PARCEL_ID")
    protected Long parcelId;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATUS", length = 20)
    protected ParcelStatus status;

    @Column(name = "HAPPENED_AT")
    protected Long happenedAt;

    @Column(name = "WHOLE_DAY", nullable = false)
    protected int wholeDay;

    @Column(name = "CARRIER", length = 60)
    protected String carrier;

    @Column(name = "TRACKING", length = 100)
    protected String tracking;

    @Column(name = "UNITS", length = ParcelUnits.LONGEST)
    protected String units;

    @Column(name = "SAID", length = 1000)
    protected String said;

    @Column(name = "RECEIVED_AT", nullable = false)
    protected long receivedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "VERDICT", nullable = false, length = 40)
    protected ReportVerdict verdict;

    @Column(name = "STAFF_ID")
    protected Long staffId;

    protected ParcelReportRecord() {}

    /**
     * @param staffId who sent it by hand or in a file; null for others
     */
    ParcelReportRecord(JudgedReport judged, Long staffId, long now) {
        ParcelReport report = judged.getReport();
        this.source = report.getSource();
        this.sender = ColumnText.cut(report.getAuthor(), 255);
        this.reportKey = ColumnText.cut(report.getKey(), ReportRules.MAX_KEY);
        this.heldKey = judged.isTaken() ? report.keyHash() : null;
        this.contentHash = report.contentHash();
        this.orderNumber = ColumnText.cut(report.getOrderNumber(), ReportRules.MAX_ORDER);
        this.orderId = judged.getOrderId();
        this.parcelId = judged.getParcel() == null ? null : judged.getParcel().getId();
        this.status = report.getStatus();
        this.happenedAt = report.getStatus() == null ? null : report.getAt();
        this.wholeDay = report.isWholeDay() ? 1 : 0;
        this.carrier = cutOrNull(report.getCarrier(), ReportRules.MAX_CARRIER);
        this.tracking = cutOrNull(report.getTracking(), ReportRules.MAX_TRACKING);
        this.units = cutOrNull(ParcelUnits.write(report.getUnits()), ParcelUnits.LONGEST);
        this.said = cutOrNull(report.getSaid(), 1000);
        this.receivedAt = now;
        this.verdict = judged.getAnswer().getVerdict();
        this.staffId = staffId;
    }

    private static String cutOrNull(String text, int length) {
        return text.isEmpty() ? null : ColumnText.cut(text, length);
    }

    boolean saysTheSame(ParcelReport report) {
        return contentHash.equals(report.contentHash());
    }

    public ParcelSource getSource() {
        return source;
    }

    public String getSender() {
        return sender;
    }

    /** Null if it was about no parcel of the order. */
    public Long getParcelId() {
        return parcelId;
    }

    /** Null if it could not be read. */
    public ParcelStatus getStatus() {
        return status;
    }

    /** Null if it could not be read. */
    public Long getHappenedAt() {
        return happenedAt;
    }

    public long getReceivedAt() {
        return receivedAt;
    }

    public ReportVerdict getVerdict() {
        return verdict;
    }
}
