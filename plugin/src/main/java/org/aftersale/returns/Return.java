package org.aftersale.returns;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import javax.persistence.CascadeType;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.GeneratedValue;
import javax.persistence.Id;
import javax.persistence.OneToMany;
import javax.persistence.OrderBy;
import javax.persistence.Table;
import javax.persistence.Version;
import org.aftersale.returns.state.Authorization;
import org.aftersale.returns.state.ReturnReason;
import org.aftersale.returns.state.ReturnStatus;
import org.aftersale.shared.Amount;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.Parameter;

/** A return authorization: what goes back, and what became of it. */
@Entity
@Table(name = "AFS_RETURN")
public class Return implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(generator = "AfsReturnId")
    @GenericGenerator(
            name = "AfsReturnId",
            strategy = "org.aftersale.host.broadleaf.common.ReservedIds",
            parameters = {
                @Parameter(name = "segment_value", value = "AfsReturn"),
                @Parameter(name = "entity_name", value = "org.aftersale.returns.Return")
            })
    @Column(name = "RETURN_ID")
    protected Long id;

    @Version
    @Column(name = "VERSION", nullable = false)
    protected long version;

    @Column(name = "TICKET_ID", nullable = false)
    protected long ticketId;

    @Column(name = "CASE_NUMBER", nullable = false, length = 20)
    protected String number;

    @Column(name = "ORDER_ID", nullable = false)
    protected long orderId;

    @Column(name = "ORDER_NUMBER", nullable = false, length = 255)
    protected String orderNumber;

    @Column(name = "CUSTOMER_NAME", nullable = false, length = 255)
    protected String customerName;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATUS", nullable = false, length = 20)
    protected ReturnStatus status;

    @Enumerated(EnumType.STRING)
    @Column(name = "REASON", nullable = false, length = 30)
    protected ReturnReason reason;

    @Column(name = "REFUSAL", length = 2000)
    protected String refusal;

    @Column(name = "REQUEST_KEY", nullable = false, length = 120)
    protected String requestKey;

    @Column(name = "CURRENCY", nullable = false, length = 3)
    protected String currency;

    @Column(name = "ESTIMATE_MINOR", nullable = false)
    protected long estimate;

    @Column(name = "FEE_MINOR", nullable = false)
    protected long fee;

    @Column(name = "CREATED_AT", nullable = false)
    protected long createdAt;

    /** Set whenever a line changes, so that the version changes too. */
    @Column(name = "UPDATED_AT", nullable = false)
    protected long updatedAt;

    @Column(name = "AUTHORIZED_AT")
    protected Long authorizedAt;

    @Column(name = "RECEIVED_AT")
    protected Long receivedAt;

    @Column(name = "INSPECTED_AT")
    protected Long inspectedAt;

    @Column(name = "REFUNDED_AT")
    protected Long refundedAt;

    @Column(name = "TRACKING", length = 200)
    protected String tracking;

    @OneToMany(mappedBy = "parent", cascade = CascadeType.ALL)
    @OrderBy("orderItemId")
    protected List<ReturnLine> lines = new ArrayList<ReturnLine>();

    /** Recomputes the status; call after every change of a line. */
    void project(long now) {
        updatedAt = now;
        status = derivedStatus();
    }

    /** As the lines say; {@link #getStatus} is what was stored of it. */
    public ReturnStatus derivedStatus() {
        if (has(line -> line.authorization == Authorization.NEEDS_PERSON)) {
            return ReturnStatus.NEEDS_PERSON;
        }
        if (has(ReturnLine::isAwaited)) {
            return ReturnStatus.AUTHORIZED;
        }
        if (has(ReturnLine::isToInspect)) {
            return ReturnStatus.RECEIVED;
        }
        if (has(ReturnLine::isOwed)) {
            return ReturnStatus.ACCEPTED;
        }
        if (has(line -> line.refundNumber != null)) {
            return ReturnStatus.REFUNDED;
        }
        return has(line -> line.rejection != null) ? ReturnStatus.REJECTED : endWithoutGoods();
    }

    private ReturnStatus endWithoutGoods() {
        return has(line -> line.authorization == Authorization.CANCELLED)
                ? ReturnStatus.CANCELLED
                : ReturnStatus.REFUSED;
    }

    private boolean has(Predicate<ReturnLine> some) {
        return lines.stream().anyMatch(some);
    }

    public Long getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }

    /** Of the ticket that holds the conversation. */
    public long getTicketId() {
        return ticketId;
    }

    /** The case number, such as {@code RMA-7F3K-29QX}. */
    public String getNumber() {
        return number;
    }

    /** The host's order id. */
    public long getOrderId() {
        return orderId;
    }

    public String getOrderNumber() {
        return orderNumber;
    }

    public String getCustomerName() {
        return customerName;
    }

    public ReturnStatus getStatus() {
        return status;
    }

    public ReturnReason getReason() {
        return reason;
    }

    /** What the customer was told when staff refused it; null unless they did. */
    public String getRefusal() {
        return refusal;
    }

    /** What the customer was told they get if all of it is accepted, the fee withheld. */
    public Amount getEstimate() {
        return Amount.ofMinor(estimate, currency);
    }

    /** What is withheld of the refund, as the customer was told. */
    public Amount getFee() {
        return Amount.ofMinor(fee, currency);
    }

    /** Epoch milliseconds. */
    public long getCreatedAt() {
        return createdAt;
    }

    /** Epoch milliseconds; null unless it was authorized. */
    public Long getAuthorizedAt() {
        return authorizedAt;
    }

    /** Epoch milliseconds at which the latest goods arrived; null if none did. */
    public Long getReceivedAt() {
        return receivedAt;
    }

    /** Epoch milliseconds of the latest inspection; null for none. */
    public Long getInspectedAt() {
        return inspectedAt;
    }

    /** Epoch milliseconds of the latest refund; null for none. */
    public Long getRefundedAt() {
        return refundedAt;
    }

    /** The parcel's number as the customer named it; null until they do. */
    public String getTracking() {
        return tracking;
    }

    /** By the host's order item. */
    public List<ReturnLine> getLines() {
        return Collections.unmodifiableList(lines);
    }

    /** Whether the customer can cancel some of it. */
    public boolean isCancellable() {
        return has(ReturnLine::isCancellable);
    }

    /** Whether goods are to come. */
    public boolean isAwaited() {
        return has(ReturnLine::isAwaited);
    }

    /** Whether goods are to be inspected. */
    public boolean isToInspect() {
        return has(ReturnLine::isToInspect);
    }

    /** Whether a refund is owed now. */
    public boolean isOwed() {
        return has(ReturnLine::isOwed);
    }

    /** What is withheld of the next refund: the fee is withheld once. */
    Amount feeDue() {
        boolean withheld = has(line -> line.refundNumber != null);
        return Amount.ofMinor(withheld ? 0 : fee, currency);
    }
}
