package org.aftersale.parcel;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.aftersale.parcel.unit.ParcelUnits;
import org.aftersale.shared.Sha256;
import org.aftersale.shared.UserText;

/**
 * What somebody says happened to a parcel, unchecked. Names the order by its number and, unless the
 * order has one parcel only, the parcel by the host's fulfilment group or by its place in the
 * order. Instants are epoch milliseconds.
 */
public final class ParcelReport {

    private static final long HALF_A_DAY = 12 * 3_600_000L;

    private final String sender;
    private final String key;
    private final String orderNumber;
    private final ParcelStatus status;
    private final long at;
    private ParcelSource source = ParcelSource.STORE;
    private String author;
    private boolean wholeDay;
    private Long group;
    private Integer number;
    private Long part;
    private Map<Long, Integer> units = Collections.emptyMap();
    private String carrier = "";
    private String tracking = "";
    private ReportVerdict problem;
    private String said = "";

    private ParcelReport(
            String sender, String key, String orderNumber, ParcelStatus status, long at) {
        this.sender = UserText.line(sender);
        this.key = UserText.line(key);
        // also without what no database takes, such as NUL
        this.orderNumber = UserText.normalize(orderNumber);
        this.status = status;
        this.at = at;
    }

    /**
     * @param sender who reports, such as {@code warehouse}
     * @param key the same for every attempt of this report, and of no other of the sender's
     * @param status SHIPPED, DELIVERED, LOST or RETURNED
     * @param at when it happened
     */
    public static ParcelReport of(
            String sender, String key, String orderNumber, ParcelStatus status, long at) {
        return new ParcelReport(sender, key, orderNumber, status, at);
    }

    /**
     * A report that could not be read; it is kept, and refused.
     *
     * @param said as it came
     */
    public static ParcelReport unreadable(
            String sender, String key, String orderNumber, ReportVerdict problem, String said) {
        ParcelReport report = new ParcelReport(sender, key, orderNumber, null, 0);
        report.problem = problem;
        report.said = UserText.line(said);
        return report;
    }

    /** The instant is the noon of its day, of which nobody knows the time. */
    public ParcelReport onThatDay() {
        this.wholeDay = true;
        return this;
    }

    /**
     * @param id the host's fulfilment group; null for none named
     */
    public ParcelReport ofGroup(Long id) {
        this.group = id;
        return this;
    }

    /**
     * @param place in the order, from 1; null for none named
     */
    public ParcelReport ofNumber(Integer place) {
        this.number = place;
        return this;
    }

    /**
     * Some of the units of the fulfilment group, which are a parcel of their own.
     *
     * @param quantities by the host's order item; empty for the group as it is
     */
    public ParcelReport ofUnits(Map<Long, Integer> quantities) {
        this.units = Collections.unmodifiableMap(new TreeMap<Long, Integer>(quantities));
        return this;
    }

    /**
     * For the module's own pages: a parcel that was reported before.
     *
     * @param recordId {@link Parcel#getRecordId} of a part of a group; null for none
     */
    public ParcelReport ofPart(Long recordId) {
        this.part = recordId;
        return this;
    }

    /**
     * @param carrierName null or empty for unknown
     * @param trackingNumber null or empty for unknown
     */
    public ParcelReport by(String carrierName, String trackingNumber) {
        this.carrier = UserText.line(carrierName);
        this.tracking = UserText.line(trackingNumber);
        return this;
    }

    /** The person who uploaded it, whose name is shown in place of the sender's. */
    public ParcelReport writtenBy(String name) {
        this.author = UserText.name(name);
        return this;
    }

    /** Which way it came; for the module's own ways in. */
    public ParcelReport over(ParcelSource way) {
        this.source = way;
        return this;
    }

    public ParcelSource getSource() {
        return source;
    }

    public String getSender() {
        return sender;
    }

    /** Who is shown as having reported it: the sender, or the person who uploaded it. */
    public String getAuthor() {
        return author == null || author.isEmpty() ? sender : author;
    }

    public String getKey() {
        return key;
    }

    public String getOrderNumber() {
        return orderNumber;
    }

    /** Null if unreadable. */
    public ParcelStatus getStatus() {
        return status;
    }

    public long getAt() {
        return at;
    }

    public boolean isWholeDay() {
        return wholeDay;
    }

    /** Null if it names none. */
    public Long getGroup() {
        return group;
    }

    /** Null if it names none. */
    public Integer getNumber() {
        return number;
    }

    /** By the host's order item; empty for the fulfilment group as it is. */
    public Map<Long, Integer> getUnits() {
        return units;
    }

    /** Null if it names none. */
    Long getPart() {
        return part;
    }

    /** What is recorded of the parcel that a member of staff saw. */
    Long recordSeen() {
        return part == null ? group : part;
    }

    /** Empty if unknown. */
    public String getCarrier() {
        return carrier;
    }

    /** Empty if unknown. */
    public String getTracking() {
        return tracking;
    }

    /** Why it could not be read; null if it could. */
    public ReportVerdict getProblem() {
        return problem;
    }

    /** What an unreadable one said; empty for others. */
    public String getSaid() {
        return said;
    }

    /** The first moment that is meant: of a whole day, its beginning. */
    long earliest() {
        return wholeDay ? at - HALF_A_DAY : at;
    }

    /** The last moment that is meant: of a whole day, its end. */
    long latest() {
        return wholeDay ? at + HALF_A_DAY : at;
    }

    /** Identifies sender and key; two ways in never meet. */
    String keyHash() {
        return Sha256.hex(source + "\n" + sender + "\n" + key);
    }

    /** Equal for reports that say the same. */
    String contentHash() {
        return Sha256.hex(
                orderNumber
                        + "\n"
                        + group
                        + "\n"
                        + number
                        + "\n"
                        + status
                        + "\n"
                        + at
                        + "\n"
                        + wholeDay
                        + "\n"
                        + carrier
                        + "\n"
                        + tracking
                        + "\n"
                        + said
                        + (units.isEmpty() && part == null
                                ? ""
                                : "\n" + ParcelUnits.write(units) + "\n" + part));
    }
}
