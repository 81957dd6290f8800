package org.aftersale.ticket;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.GeneratedValue;
import javax.persistence.Id;
import javax.persistence.Inheritance;
import javax.persistence.InheritanceType;
import javax.persistence.Table;
import javax.persistence.Version;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.Parameter;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@Table(name = "AFS_TICKET")
public class TicketImpl implements Ticket {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(generator = "AfsTicketId")
    @GenericGenerator(
            name = "AfsTicketId",
            strategy = "org.aftersale.host.broadleaf.common.ReservedIds",
            parameters = {
                @Parameter(name = "segment_value", value = "AfsTicketImpl"),
                @Parameter(name = "entity_name", value = "org.aftersale.ticket.TicketImpl")
            })
    @Column(name = "TICKET_ID")
    protected Long id;

    @Version
    @Column(name = "VERSION", nullable = false)
    protected long version;

    @Column(name = "CASE_NUMBER", nullable = false, length = 20)
    protected String number;

    @Enumerated(EnumType.STRING)
    @Column(name = "TYPE", nullable = false, length = 20)
    protected TicketType type;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATUS", nullable = false, length = 20)
    protected TicketStatus status;

    @Enumerated(EnumType.STRING)
    @Column(name = "PRIORITY", nullable = false, length = 20)
    protected TicketPriority priority = TicketPriority.NORMAL;

    @Column(name = "SUBJECT", nullable = false, length = 255)
    protected String subject;

    @Column(name = "CUSTOMER_ID", nullable = false)
    protected long customerId;

    @Column(name = "CUSTOMER_NAME", nullable = false, length = 255)
    protected String customerName;

    @Column(name = "CUSTOMER_EMAIL", length = 255)
    protected String customerEmail;

    @Column(name = "LANGUAGE", nullable = false, length = 20)
    protected String language;

    @Column(name = "ORDER_ID")
    protected Long orderId;

    @Column(name = "ORDER_NUMBER", length = 255)
    protected String orderNumber;

    @Column(name = "ASSIGNEE_ID")
    protected Long assigneeId;

    @Column(name = "ASSIGNEE_NAME", length = 255)
    protected String assigneeName;

    @Column(name = "DUE_AT", nullable = false)
    protected long dueAt = NEVER;

    @Column(name = "CREATED_AT", nullable = false)
    protected long createdAt;

    @Column(name = "UPDATED_AT", nullable = false)
    protected long updatedAt;

    @Column(name = "MESSAGE_COUNT", nullable = false)
    protected int messageCount;

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public long getVersion() {
        return version;
    }

    @Override
    public String getNumber() {
        return number;
    }

    @Override
    public TicketType getType() {
        return type;
    }

    @Override
    public TicketStatus getStatus() {
        return status;
    }

    @Override
    public TicketPriority getPriority() {
        return priority;
    }

    @Override
    public String getSubject() {
        return subject;
    }

    @Override
    public long getCustomerId() {
        return customerId;
    }

    @Override
    public String getCustomerName() {
        return customerName;
    }

    @Override
    public String getCustomerEmail() {
        return customerEmail;
    }

    @Override
    public String getLanguage() {
        return language;
    }

    @Override
    public Long getOrderId() {
        return orderId;
    }

    @Override
    public String getOrderNumber() {
        return orderNumber;
    }

    @Override
    public Long getAssigneeId() {
        return assigneeId;
    }

    @Override
    public String getAssigneeName() {
        return assigneeName;
    }

    @Override
    public long getDueAt() {
        return dueAt;
    }

    @Override
    public long getCreatedAt() {
        return createdAt;
    }

    @Override
    public long getUpdatedAt() {
        return updatedAt;
    }

    @Override
    public int getMessageCount() {
        return messageCount;
    }
}
