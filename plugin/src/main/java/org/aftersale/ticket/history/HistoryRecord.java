package org.aftersale.ticket.history;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.Id;
import javax.persistence.Table;
import org.aftersale.event.HistoryLine;
import org.aftersale.shared.Actor;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.Parameter;

/** An entry of a case's history: who did what, from which status to which, and why. Append-only. */
@Entity
@Table(name = "AFS_HISTORY")
public class HistoryRecord extends HistoryLine {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(generator = "AfsHistoryId")
    @GenericGenerator(
            name = "AfsHistoryId",
            strategy = "org.aftersale.host.broadleaf.common.ReservedIds",
            parameters = {
                @Parameter(name = "segment_value", value = "AfsHistoryImpl"),
                @Parameter(
                        name = "entity_name",
                        value = "org.aftersale.ticket.history.HistoryRecord")
            })
    @Column(name = "HISTORY_ID")
    protected Long id;

    @Column(name = "TICKET_ID", nullable = false)
    protected Long ticketId;

    /** What was acted on, such as a line's name; null for the ticket itself. */
    @Column(name = "SUBJECT", length = 255)
    protected String subject;

    @Column(name = "STATUS_FROM", length = 30)
    protected String statusFrom;

    @Column(name = "STATUS_TO", length = 30)
    protected String statusTo;

    /** A reason code; null if the act has none. */
    @Column(name = "REASON", length = 60)
    protected String reason;

    /** For JPA. */
    protected HistoryRecord() {}

    /**
     * @param act the key of the sentence: {@code aftersale.history.<act>}
     */
    HistoryRecord(Actor actor, String act, long at) {
        super(actor, act, at);
    }

    public Long getId() {
        return id;
    }

    public String getSubject() {
        return subject;
    }

    public String getStatusFrom() {
        return statusFrom;
    }

    public String getStatusTo() {
        return statusTo;
    }

    public String getReason() {
        return reason;
    }
}
