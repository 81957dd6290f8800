package org.aftersale.parcel;

/** Who reported a parcel's status, and how the parcel can be tracked. */
public final class ParcelOrigin {

    /** Nobody reported anything. */
    public static final ParcelOrigin NONE = new ParcelOrigin(null, null, null, null, 0);

    private final ParcelSource source;
    private final String sender;
    private final String carrier;
    private final String tracking;
    private final long receivedAt;

    /**
     * @param receivedAt when the latest report came, epoch milliseconds; 0 for none
     */
    public ParcelOrigin(
            ParcelSource source, String sender, String carrier, String tracking, long receivedAt) {
        this.source = source;
        this.sender = sender;
        this.carrier = carrier;
        this.tracking = tracking;
        this.receivedAt = receivedAt;
    }

    /** Null if nobody reported anything. */
    public ParcelSource getSource() {
        return source;
    }

    /** The name of the sender or of the member of staff; null if nobody reported anything. */
    public String getSender() {
        return sender;
    }

    /** Null if unknown. */
    public String getCarrier() {
        return carrier;
    }

    /** The carrier's number of the parcel; null if unknown. */
    public String getTracking() {
        return tracking;
    }

    /** When the latest report came, epoch milliseconds; 0 if there was none. */
    public long getReceivedAt() {
        return receivedAt;
    }
}
