package org.aftersale.refund;

import java.io.Serializable;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.FetchType;
import javax.persistence.GeneratedValue;
import javax.persistence.Id;
import javax.persistence.JoinColumn;
import javax.persistence.ManyToOne;
import javax.persistence.Table;
import javax.persistence.Version;
import org.aftersale.host.GatewayCall;
import org.aftersale.refund.computation.PayoutMethodCode;
import org.aftersale.refund.status.PayoutStatus;
import org.aftersale.shared.Amount;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.Parameter;

/** One amount of a refund, paid to one payment, as store credit or manually. */
@Entity
@Table(name = "AFS_PAYOUT")
public class Payout implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(generator = "AfsPayoutId")
    @GenericGenerator(
            name = "AfsPayoutId",
            strategy = "org.aftersale.host.broadleaf.common.ReservedIds",
            parameters = {
                @Parameter(name = "segment_value", value = "AfsPayoutImpl"),
                @Parameter(name = "entity_name", value = "org.aftersale.refund.Payout")
            })
    @Column(name = "PAYOUT_ID")
    protected Long id;

    @Version
    @Column(name = "VERSION", nullable = false)
    protected long version;

    @ManyToOne(targetEntity = Refund.class, fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "REFUND_ID", nullable = false)
    protected Refund refund;

    @Column(name = "ORDER_ID", nullable = false)
    protected long orderId;

    @Column(name = "POSITION", nullable = false)
    protected int position;

    @Enumerated(EnumType.STRING)
    @Column(name = "WAY", nullable = false, length = 20)
    protected PayoutMethodCode method;

    @Column(name = "PAYMENT_ID")
    protected Long paymentId;

    @Column(name = "CAPTURE_ID")
    protected Long captureId;

    @Column(name = "PAYMENT_TYPE", length = 60)
    protected String paymentType;

    @Column(name = "GATEWAY", length = 255)
    protected String gateway;

    @Column(name = "PAYMENT_REFERENCE", length = 255)
    protected String paymentReference;

    @Column(name = "CURRENCY", nullable = false, length = 3)
    protected String currency;

    @Column(name = "AMOUNT_MINOR", nullable = false)
    protected long amount;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATUS", nullable = false, length = 20)
    protected PayoutStatus status;

    @Column(name = "TRIES", nullable = false)
    protected int attempts;

    /**
     * The gateway's idempotency key for the current attempt; a new attempt after a definite decline
     * gets a new key.
     */
    @Column(name = "CALL_KEY", nullable = false, length = 80)
    protected String callKey;

    @Column(name = "CALLED_AT")
    protected Long calledAt;

    /** When the software next looks at this payout, by the database's clock. */
    @Column(name = "NEXT_AT", nullable = false)
    protected long nextAt;

    @Column(name = "PROBLEM", length = 60)
    protected String problem;

    @Column(name = "ANSWER", length = 1000)
    protected String answer;

    @Column(name = "REFERENCE", length = 255)
    protected String reference;

    @Column(name = "HOST_TRANSACTION_ID")
    protected Long hostTransactionId;

    @Column(name = "PAID_AT")
    protected Long paidAt;

    public Long getId() {
        return id;
    }

    public Refund getRefund() {
        return refund;
    }

    public PayoutMethodCode getMethod() {
        return method;
    }

    /** The host's payment; null for store credit that belongs to no payment. */
    public Long getPaymentId() {
        return paymentId;
    }

    /** The store's type of payment; null for store credit. */
    public String getPaymentType() {
        return paymentType;
    }

    public String getGateway() {
        return gateway;
    }

    /** The store's reference of the payment; null if none. */
    public String getPaymentReference() {
        return paymentReference;
    }

    public Amount getAmount() {
        return Amount.ofMinor(amount, currency);
    }

    public PayoutStatus getStatus() {
        return status;
    }

    /** How often it was sent to its gateway. */
    public int getAttempts() {
        return attempts;
    }

    public String getCallKey() {
        return callKey;
    }

    /** Epoch milliseconds; null before the first attempt. */
    public Long getCalledAt() {
        return calledAt;
    }

    /**
     * The problem as a code with the message {@code aftersale.payout.problem.<code>}; null if none.
     */
    public String getProblem() {
        return problem;
    }

    /** The gateway's last answer, for staff; null before the first. */
    public String getAnswer() {
        return answer;
    }

    /** The gateway's reference, or the one an agent recorded; null if none. */
    public String getReference() {
        return reference;
    }

    /** Epoch milliseconds; null until it is paid. */
    public Long getPaidAt() {
        return paidAt;
    }

    /** The current attempt for the host's adapter; only for payouts that belong to a capture. */
    public GatewayCall call() {
        return call(callKey);
    }

    /** An earlier attempt by its key. */
    public GatewayCall call(String key) {
        return new GatewayCall(orderId, paymentId, captureId, getAmount(), key);
    }

    public Long getCaptureId() {
        return captureId;
    }
}
