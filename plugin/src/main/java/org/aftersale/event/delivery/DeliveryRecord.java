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

/** The delivery of one event to one consumer, pending or completed. */
@Entity
@Table(name = "AFS_DELIVERY")
public class DeliveryRecord implements Serializable {

    /** The state of a delivery. */
    public enum State {
        /** To be delivered, no earlier than its due time. */
        PENDING,
        DONE,
        /** Failed too often (a dead letter); an operator can set it back to pending. */
        DEAD
    }

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(generator = "AfsDeliveryId")
    @GenericGenerator(
            name = "AfsDeliveryId",
            strategy = "org.aftersale.host.broadleaf.common.ReservedIds",
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

    /** Failed attempts so far, including those with an unknown outcome. */
    public int getAttempts() {
        return attempts;
    }

    /** Epoch milliseconds: when it is due; while it is leased, when the lease expires. */
    public long getNextAt() {
        return nextAt;
    }

    public String getLastError() {
        return lastError;
    }

    /** The lease: its node and a random token; null while it is not leased. */
    public String getLeasedBy() {
        return leasedBy;
    }

    /** Attempts without a recorded outcome, because the node died or its lease expired. */
    public int getLapsed() {
        return lapsed;
    }

    /** Epoch milliseconds: since when it has been waiting. */
    public long getPendingSince() {
        return pendingSince;
    }

    /** Epoch milliseconds; null until it is completed. */
    public Long getDoneAt() {
        return doneAt;
    }
}
