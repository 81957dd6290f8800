package org.aftersale.event.monitor;

/** What a member of staff did to the deliveries. */
public final class OperatorAction {

    private final long happenedAt;
    private final String by;
    private final String act;
    private final String subject;
    private final Integer affected;

    OperatorAction(OperatorActionRecord row) {
        this.happenedAt = row.happenedAt;
        this.by = row.actorName;
        this.act = row.act;
        this.subject = row.subject;
        this.affected = row.affected;
    }

    /** Epoch milliseconds. */
    public long getHappenedAt() {
        return happenedAt;
    }

    /** The name of the member of staff, as it was then. */
    public String getBy() {
        return by;
    }

    /** {@code delivery.retried}, {@code deliveries.retried} or {@code consumer.replayed}. */
    public String getAction() {
        return act;
    }

    /** The consumer, and for a single delivery also its event: {@code mail: claim.filed CL-…}. */
    public String getSubject() {
        return subject;
    }

    /** How many deliveries were made due; null while a replay runs or if it did not finish. */
    public Integer getAffected() {
        return affected;
    }
}
