package org.aftersale.event.monitor;

import org.aftersale.event.delivery.DeliveryRecord;
import org.aftersale.event.worker.LeaseName;

/**
 * A delivery that failed at least once and is not completed: waiting for its next attempt, or a
 * dead letter.
 */
public final class FailedDelivery {

    private final DeliveryRecord delivery;
    private final String eventType;
    private final String caseNumber;
    private final long happenedAt;

    FailedDelivery(DeliveryRecord delivery, String eventType, String caseNumber, long happenedAt) {
        this.delivery = delivery;
        this.eventType = eventType;
        this.caseNumber = caseNumber;
        this.happenedAt = happenedAt;
    }

    public long getId() {
        return delivery.getId();
    }

    public String getConsumer() {
        return delivery.getConsumer();
    }

    public String getEventType() {
        return eventType;
    }

    public String getCaseNumber() {
        return caseNumber;
    }

    /** When the event happened, in epoch milliseconds. */
    public long getHappenedAt() {
        return happenedAt;
    }

    public int getAttempts() {
        return delivery.getAttempts();
    }

    /** Attempts without a recorded outcome: the consumer may have succeeded. */
    public int getUnrecordedAttempts() {
        return delivery.getLapsed();
    }

    /** A dead letter: only an operator can retry it. */
    public boolean isDead() {
        return delivery.getState() == DeliveryRecord.State.DEAD;
    }

    /** Whether a node holds it; the next attempt is then when the lease expires. */
    public boolean isLeased() {
        return delivery.getLeasedBy() != null;
    }

    /** The node that holds it, or held it when it crashed; null for none. */
    public String getHolder() {
        return LeaseName.nodeOf(delivery.getLeasedBy());
    }

    /** Epoch milliseconds; null for a dead letter. */
    public Long getNextTryAt() {
        return isDead() ? null : Long.valueOf(delivery.getNextAt());
    }

    /** The consumer's error message, truncated to 500 characters; null if unknown. */
    public String getLastError() {
        return delivery.getLastError();
    }
}
