package org.aftersale.event.delivery;

import java.io.Serializable;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.GeneratedValue;
import javax.persistence.Id;
import javax.persistence.Table;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.Parameter;

/** What one consumer still has to do, or has done, about one event. */
@Entity
@Table(name = "AFS_DELIVERY")
public class DeliveryRecord implements Serializable {

    /** Where a delivery stands. */
    public enum State {
        /** To be handed over, at the earliest when its time has come. */
        PENDING,
        DONE,
        /** Failed so often that a person must look; can be set back to pending. */
        DEAD
    }

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(generator = "AfsDeliveryId")
    @GenericGenerator(
            name = "AfsDeliveryId",
            strategy = "org.broadleafcommerce.common.persistence.IdOverrideTableGenerator",
            parameters = {
                @Parameter(name = "segment_value", value = "AfsDeliveryImpl"),
                @Parameter(
                        name = "entity_name",
                        value = "org.aftersale.event.delivery.DeliveryRecord")
            })
    @Column(name = "DELIVERY_ID")
    protected Long id;

    @Column(name = "EVENT_ID", nullable = false)
    protected Long eventId;

    @Column(name = "CONSUMER", nullable = false, length = 60)
    protected String consumer;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATE", nullable = false, length = 20)
    protected State state;

    @Column(name = "ATTEMPTS", nullable = false)
    protected int attempts;

    @Column(name = "NEXT_AT", nullable = false)
    protected long nextAt;

    @Column(name = "LAST_ERROR", length = 500)
    protected String lastError;

    @Column(name = "LEASED_BY", length = 120)
    protected String leasedBy;

    @Column(name = "LAPSED", nullable = false)
    protected int lapsed;

    @Column(name = "PENDING_SINCE", nullable = false)
    protected long pendingSince;

    @Column(name = "DONE_AT")
    protected Long doneAt;

    public DeliveryRecord() {}

    public DeliveryRecord(Long eventId, String consumer, long nextAt) {
        this.eventId = eventId;
        this.consumer = consumer;
        this.state = State.PENDING;
        this.nextAt = nextAt;
        this.pendingSince = nextAt;
    }

    public Long getId() {
        return id;
    }

    public Long getEventId() {
        return eventId;
    }

    public String getConsumer() {
        return consumer;
    }

    public State getState() {
        return state;
    }

    /** Failed tries so far, those with an unknown outcome included. */
    public int getAttempts() {
        return attempts;
    }

    /** Epoch milliseconds: not tried before; while a node works on it, when its lease ends. */
    public long getNextAt() {
        return nextAt;
    }

    public String getLastError() {
        return lastError;
    }

    /** The lease: its node and a token drawn for it; null while nobody works on it. */
    public String getLeasedBy() {
        return leasedBy;
    }

    /** Tries whose outcome nobody noted, because the node died or its lease ended. */
    public int getLapsed() {
        return lapsed;
    }

    /** Epoch milliseconds: since when it waits, this time. */
    public long getPendingSince() {
        return pendingSince;
    }

    /** Epoch milliseconds; null until it is done. */
    public Long getDoneAt() {
        return doneAt;
    }
}
