package org.aftersale.refund;

import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
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

    /**
     * An earlier key whose outcome the gateway itself never told, although people took it for
     * unpaid: a retry uses it again, so that a gateway that knows it pays once. Null if there is
     * none.
     */
    @Column(name = "OPEN_KEY", length = 80)
    protected String openKey;

    /** The capture of earlier attempts; null while the payout still belongs to its capture. */
    @Column(name = "FORMER_CAPTURE_ID")
    protected Long formerCaptureId;

    /**
     * The staff member on whose own authority it counts or waits to count; null if a second person
     * approved it, or the software asked for it.
     */
    @Column(name = "RESPONSIBLE_ID")
    protected Long responsibleId;

    /** When it last began to count; epoch milliseconds. */
    @Column(name = "COUNTS_SINCE", nullable = false)
    protected long countsSince;

    /** What is done once a second person approves it; null unless it is held. */
    @Enumerated(EnumType.STRING)
    @Column(name = "HELD_ACT", length = 20)
    protected PayoutAction heldAct;

    /** Who found it unpaid without the gateway's word; null if nobody did. */
    @Column(name = "UNPAID_BY_ID")
    protected Long unpaidById;

    @Column(name = "CALLED_AT")
    protected Long calledAt;

    /** When the software next looks at this payout, by the database's clock. */
    @Column(name = "NEXT_AT", nullable = false)
    protected long nextAt;

    @Column(name = "PROBLEM", length = 60)
    protected String problem;

    @Column(name = "ANSWER", length = 1000)
    protected String answer;

    @Column(name = "REFERENCE", length = 510)
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
        return new GatewayCall(orderId, paymentId, gatewayCapture(), getAmount(), key);
    }

    /** The capture that it, or an earlier attempt, goes back to; null if there was none. */
    Long gatewayCapture() {
        return captureId == null ? formerCaptureId : captureId;
    }

    /**
     * Its attempts at the gateway so far, oldest first, as payouts to inquire about; empty before
     * the first. A key that is used again is among them.
     */
    public List<Payout> earlierAttempts() {
        if (gatewayCapture() == null) {
            return Collections.emptyList();
        }
        CallKey current = CallKey.of(callKey);
        CallKey end = callKey.equals(openKey) ? current.next() : current;
        return end.earlier().stream().map(this::attempt).collect(Collectors.toList());
    }

    private Payout attempt(String key) {
        Payout attempt = new Payout();
        attempt.id = id;
        attempt.refund = refund;
        attempt.orderId = orderId;
        attempt.position = position;
        attempt.method = PayoutMethodCode.GATEWAY;
        attempt.paymentId = paymentId;
        attempt.captureId = gatewayCapture();
        attempt.paymentType = paymentType;
        attempt.gateway = gateway;
        attempt.paymentReference = paymentReference;
        attempt.currency = currency;
        attempt.amount = amount;
        attempt.status = status;
        attempt.callKey = key;
        return attempt;
    }

    /** What is done once a second person approves it; null unless it is held. */
    public PayoutAction getHeldAct() {
        return heldAct;
    }

    /** Whether somebody found it unpaid and the gateway or a second person has yet to agree. */
    public boolean isTakenForUnpaid() {
        return unpaidById != null;
    }

    public Long getCaptureId() {
        return captureId;
    }
}
