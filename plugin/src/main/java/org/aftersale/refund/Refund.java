package org.aftersale.refund;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import javax.persistence.CascadeType;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.GeneratedValue;
import javax.persistence.Id;
import javax.persistence.Lob;
import javax.persistence.OneToMany;
import javax.persistence.OrderBy;
import javax.persistence.Table;
import javax.persistence.Version;
import org.aftersale.refund.computation.RefundReason;
import org.aftersale.refund.status.PayoutStatus;
import org.aftersale.refund.status.RefundStatus;
import org.aftersale.shared.Amount;
import org.aftersale.shared.LongText;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.Parameter;
import org.hibernate.annotations.Type;

/** An amount refunded for an order, with its reason, requester and approver. */
@Entity
@Table(name = "AFS_REFUND")
public class Refund implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(generator = "AfsRefundId")
    @GenericGenerator(
            name = "AfsRefundId",
            strategy = "org.aftersale.host.broadleaf.common.ReservedIds",
            parameters = {
                @Parameter(name = "segment_value", value = "AfsRefundImpl"),
                @Parameter(name = "entity_name", value = "org.aftersale.refund.Refund")
            })
    @Column(name = "REFUND_ID")
    protected Long id;

    @Version
    @Column(name = "VERSION", nullable = false)
    protected long version;

    @Column(name = "CASE_NUMBER", nullable = false, length = 20)
    protected String number;

    @Column(name = "ORDER_ID", nullable = false)
    protected long orderId;

    @Column(name = "ORDER_NUMBER", nullable = false, length = 255)
    protected String orderNumber;

    @Column(name = "CUSTOMER_ID", nullable = false)
    protected long customerId;

    @Column(name = "CUSTOMER_NAME", length = 255)
    protected String customerName;

    @Column(name = "CUSTOMER_EMAIL", length = 255)
    protected String customerEmail;

    @Column(name = "LANGUAGE", length = 35)
    protected String language;

    @Column(name = "CURRENCY", nullable = false, length = 3)
    protected String currency;

    @Column(name = "AMOUNT_MINOR", nullable = false)
    protected long amount;

    @Column(name = "PAID_MINOR", nullable = false)
    protected long paid;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATUS", nullable = false, length = 20)
    protected RefundStatus status;

    @Enumerated(EnumType.STRING)
    @Column(name = "REASON", nullable = false, length = 60)
    protected RefundReason reason;

    @Column(name = "NOTE", length = 2000)
    protected String note;

    @Lob
    @Type(type = LongText.NAME)
    @Column(name = "COMPUTATION", nullable = false, length = Integer.MAX_VALUE - 1)
    protected String computation;

    @Column(name = "REQUEST_KEY", nullable = false, length = 80)
    protected String requestKey;

    /** What the request said, as a hash; null for refunds of earlier versions. */
    @Column(name = "REQUEST_HASH", length = 64)
    protected String requestHash;

    @Column(name = "FOR_CASE", length = 20)
    protected String caseNumber;

    @Column(name = "ASKED_BY_ID")
    protected Long requestedById;

    @Column(name = "ASKED_BY", nullable = false, length = 255)
    protected String requestedBy;

    @Column(name = "CONFIRMED_BY_ID")
    protected Long approvedById;

    @Column(name = "CONFIRMED_BY", length = 255)
    protected String approvedBy;

    @Column(name = "CREATED_AT", nullable = false)
    protected long createdAt;

    @Column(name = "UPDATED_AT", nullable = false)
    protected long updatedAt;

    @OneToMany(mappedBy = "refund", cascade = CascadeType.ALL, targetEntity = Payout.class)
    @OrderBy("position")
    @BatchSize(size = 50)
    protected List<Payout> payouts = new ArrayList<Payout>();

    /** Recomputes status and paid amount; call after every change of a payout. */
    void project(long now) {
        updatedAt = now;
        status =
                RefundStatus.of(
                        payouts.stream().map(Payout::getStatus).collect(Collectors.toList()));
        paid =
                payouts.stream()
                        .filter(payout -> payout.status == PayoutStatus.PAID)
                        .mapToLong(payout -> payout.amount)
                        .sum();
    }

    /** Whether the refund, or a part of it, is not paid until a second person approves it. */
    public boolean isAwaitingApproval() {
        return payouts.stream().anyMatch(payout -> payout.status.awaitsApproval());
    }

    /** What of it awaits approval. */
    public Amount getAwaiting() {
        return Amount.ofMinor(
                payouts.stream()
                        .filter(payout -> payout.status.awaitsApproval())
                        .mapToLong(payout -> payout.amount)
                        .sum(),
                currency);
    }

    public Long getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }

    public String getNumber() {
        return number;
    }

    public long getOrderId() {
        return orderId;
    }

    public String getOrderNumber() {
        return orderNumber;
    }

    public long getCustomerId() {
        return customerId;
    }

    /** At the time of the refund; null if the store had none. */
    public String getCustomerName() {
        return customerName;
    }

    /** Recipient of mails; null if there is none. */
    public String getCustomerEmail() {
        return customerEmail;
    }

    /** BCP 47 tag; null if the order has none. */
    public String getLanguage() {
        return language;
    }

    /** The amount requested. */
    public Amount getAmount() {
        return Amount.ofMinor(amount, currency);
    }

    /** The amount that has reached the customer. */
    public Amount getPaid() {
        return Amount.ofMinor(paid, currency);
    }

    public RefundStatus getStatus() {
        return status;
    }

    public RefundReason getReason() {
        return reason;
    }

    /** The requester's note for staff; null if none. */
    public String getNote() {
        return note;
    }

    /** The number of the case that it was made for, such as a withdrawal; null for none. */
    public String getCaseNumber() {
        return caseNumber;
    }

    /** The breakdown as JSON; see docs/money.md. */
    public String getComputation() {
        return computation;
    }

    /** The host's id of the requesting staff member; null for the software. */
    public Long getRequestedById() {
        return requestedById;
    }

    public String getRequestedBy() {
        return requestedBy;
    }

    /** Null if no approval was required or none has been given yet. */
    public String getApprovedBy() {
        return approvedBy;
    }

    /** Epoch milliseconds. */
    public long getCreatedAt() {
        return createdAt;
    }

    /** Epoch milliseconds. */
    public long getUpdatedAt() {
        return updatedAt;
    }

    public List<Payout> getPayouts() {
        return Collections.unmodifiableList(payouts);
    }
}
