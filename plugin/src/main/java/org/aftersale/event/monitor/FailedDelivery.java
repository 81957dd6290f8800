package org.aftersale.event.monitor;

import org.aftersale.event.delivery.DeliveryRecord;
import org.aftersale.event.worker.LeaseName;

/** A delivery that failed at least once and is not done: it waits for its next try, or is dead. */
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

    /** Of the attempts, those that nobody noted the outcome of: the consumer may have done it. */
    public int getUnknown() {
        return delivery.getLapsed();
    }

    /** Laid aside: nothing tries it again unless a person says so. */
    public boolean isDead() {
        return delivery.getState() == DeliveryRecord.State.DEAD;
    }

    /** Whether a node has it in hand; its next try is then the end of the lease. */
    public boolean isLeased() {
        return delivery.getLeasedBy() != null;
    }

    /** The node that has it in hand, or had it when it died; null for none. */
    public String getHolder() {
        return LeaseName.nodeOf(delivery.getLeasedBy());
    }

    /** Epoch milliseconds; null when it is dead. */
    public Long getNextTryAt() {
        return isDead() ? null : Long.valueOf(delivery.getNextAt());
    }

    /** In the consumer's words, cut at 500 characters; null when none is known. */
    public String getLastError() {
        return delivery.getLastError();
    }
}
