package org.aftersale.event.delivery;

import java.io.Serializable;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.Id;
import javax.persistence.Lob;
import javax.persistence.Table;
import org.aftersale.shared.LongText;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.Parameter;
import org.hibernate.annotations.Type;

/** One row of the event log, written in the act's own transaction. */
@Entity
@Table(name = "AFS_EVENT")
public class EventRecord implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(generator = "AfsEventId")
    @GenericGenerator(
            name = "AfsEventId",
            strategy = "org.aftersale.host.broadleaf.common.ReservedIds",
            parameters = {
                @Parameter(name = "segment_value", value = "AfsEventImpl"),
                @Parameter(name = "entity_name", value = "org.aftersale.event.delivery.EventRecord")
            })
    @Column(name = "EVENT_ID")
    protected Long id;

    @Column(name = "TYPE", nullable = false, length = 60)
    protected String type;

    @Column(name = "CASE_NUMBER", nullable = false, length = 20)
    protected String caseNumber;

    @Column(name = "HAPPENED_AT", nullable = false)
    protected long happenedAt;

    @Lob
    @Type(type = LongText.NAME)
    @Column(name = "PAYLOAD", nullable = false, length = Integer.MAX_VALUE - 1)
    protected String payload;

    protected EventRecord() {}

    EventRecord(String type, String caseNumber, long happenedAt, String payload) {
        this.type = type;
        this.caseNumber = caseNumber;
        this.happenedAt = happenedAt;
        this.payload = payload;
    }

    public Long getId() {
        return id;
    }

    public String getType() {
        return type;
    }

    public String getCaseNumber() {
        return caseNumber;
    }

    public long getHappenedAt() {
        return happenedAt;
    }

    public String getPayload() {
        return payload;
    }
}
