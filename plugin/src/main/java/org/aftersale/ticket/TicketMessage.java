package org.aftersale.ticket;

import java.io.Serializable;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.GeneratedValue;
import javax.persistence.Id;
import javax.persistence.Lob;
import javax.persistence.Table;
import org.aftersale.shared.LongText;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.Parameter;
import org.hibernate.annotations.Type;

/** A message or note of a ticket. Immutable. */
@Entity
@Table(name = "AFS_MESSAGE")
public class TicketMessage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(generator = "AfsMessageId")
    @GenericGenerator(
            name = "AfsMessageId",
            strategy = "org.aftersale.host.broadleaf.common.ReservedIds",
            parameters = {
                @Parameter(name = "segment_value", value = "AfsMessageImpl"),
                @Parameter(name = "entity_name", value = "org.aftersale.ticket.TicketMessage")
            })
    @Column(name = "MESSAGE_ID")
    protected Long id;

    @Column(name = "TICKET_ID", nullable = false)
    protected Long ticketId;

    @Enumerated(EnumType.STRING)
    @Column(name = "KIND", nullable = false, length = 20)
    protected MessageKind kind;

    @Column(name = "AUTHOR_ID")
    protected Long authorId;

    @Column(name = "AUTHOR_NAME", nullable = false, length = 255)
    protected String authorName;

    @Lob
    @Type(type = LongText.NAME)
    @Column(name = "BODY", nullable = false, length = Integer.MAX_VALUE - 1)
    protected String body;

    @Column(name = "CREATED_AT", nullable = false)
    protected long createdAt;

    /** The form's idempotency key: the same form sent twice is one message. */
    @Column(name = "REQUEST_KEY", nullable = false, length = 80)
    protected String requestKey;

    public Long getId() {
        return id;
    }

    public Long getTicketId() {
        return ticketId;
    }

    public MessageKind getKind() {
        return kind;
    }

    public String getAuthorName() {
        return authorName;
    }

    /** Plain text, normalized by {@link org.aftersale.shared.UserText#normalize}. */
    public String getBody() {
        return body;
    }

    /** Epoch milliseconds. */
    public long getCreatedAt() {
        return createdAt;
    }
}
