package org.aftersale.withdrawal;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.persistence.CollectionTable;
import javax.persistence.Column;
import javax.persistence.ElementCollection;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.FetchType;
import javax.persistence.GeneratedValue;
import javax.persistence.Id;
import javax.persistence.JoinColumn;
import javax.persistence.OrderColumn;
import javax.persistence.Table;
import javax.persistence.Version;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.Parameter;

/** A customer's statement that they withdraw from a contract, and what became of it. */
@Entity
@Table(name = "AFS_WITHDRAWAL")
public class Withdrawal implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(generator = "AfsWithdrawalId")
    @GenericGenerator(
            name = "AfsWithdrawalId",
            strategy = "org.aftersale.host.broadleaf.common.ReservedIds",
            parameters = {
                @Parameter(name = "segment_value", value = "AfsWithdrawal"),
                @Parameter(name = "entity_name", value = "org.aftersale.withdrawal.Withdrawal")
            })
    @Column(name = "WITHDRAWAL_ID")
    protected Long id;

    @Version
    @Column(name = "VERSION", nullable = false)
    protected long version;

    @Column(name = "TICKET_ID", nullable = false)
    protected long ticketId;

    @Column(name = "CASE_NUMBER", nullable = false, length = 20)
    protected String number;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATUS", nullable = false, length = 20)
    protected WithdrawalStatus status;

    @Enumerated(EnumType.STRING)
    @Column(name = "REVIEW_REASON", length = 20)
    protected ReviewReason review;

    @Column(name = "SUBMITTED_AT", nullable = false)
    protected long submittedAt;

    @Column(name = "REQUEST_KEY", nullable = false, length = 120)
    protected String requestKey;

    @Column(name = "RECEIPT_TOKEN", nullable = false, length = 64)
    protected String receiptToken;

    @Column(name = "CUSTOMER_ID")
    protected Long customerId;

    @Column(name = "CUSTOMER_NAME", nullable = false, length = 255)
    protected String customerName;

    @Column(name = "CUSTOMER_EMAIL", nullable = false, length = 255)
    protected String customerEmail;

    @Column(name = "LANGUAGE", nullable = false, length = 20)
    protected String language;

    @Column(name = "ORDER_TYPED", nullable = false, length = 255)
    protected String orderTyped;

    @Column(name = "GOODS_TYPED", length = 2000)
    protected String goodsTyped;

    @Column(name = "UNITS_CHOSEN", length = 4000)
    protected String unitsChosen;

    @Column(name = "ORDER_ID")
    protected Long orderId;

    @Column(name = "SEND_BACK_BY")
    protected Long sendBackBy;

    @Column(name = "REFUND_DUE_AT")
    protected Long refundDueAt;

    @Column(name = "GOODS_AT")
    protected Long goodsAt;

    @Column(name = "PROOF_AT")
    protected Long proofAt;

    @Column(name = "PROOF_GIVEN_AT")
    protected Long proofGivenAt;

    @Column(name = "PROOF_CARRIER", length = 120)
    protected String proofCarrier;

    @Column(name = "PROOF_TRACKING", length = 200)
    protected String proofTracking;

    @Column(name = "REFUND_NUMBER", length = 20)
    protected String refundNumber;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(
            name = "AFS_WITHDRAWAL_UNIT",
            joinColumns = @JoinColumn(name = "WITHDRAWAL_ID"))
    @OrderColumn(name = "POSITION")
    protected List<WithdrawnUnits> units = new ArrayList<WithdrawnUnits>();

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

    /** The case number, such as {@code WD-7F3K-29QX}. */
    public String getNumber() {
        return number;
    }

    public WithdrawalStatus getStatus() {
        return status;
    }

    /** Why a person looked or looks at it; null if none had to. */
    public ReviewReason getReview() {
        return review;
    }

    /** Epoch milliseconds at which the statement was submitted: the time that counts. */
    public long getSubmittedAt() {
        return submittedAt;
    }

    /** Opens the receipt; cannot be guessed. */
    public String getReceiptToken() {
        return receiptToken;
    }

    /** The customer who was logged in when submitting; null for a guest. */
    public Long getCustomerId() {
        return customerId;
    }

    public String getCustomerName() {
        return customerName;
    }

    /** Where the receipt goes. */
    public String getCustomerEmail() {
        return customerEmail;
    }

    /** BCP 47 tag of the language of the statement. */
    public String getLanguage() {
        return language;
    }

    /** The order as the customer named it. */
    public String getOrderTyped() {
        return orderTyped;
    }

    /** The goods as the customer named them; null for the whole order. */
    public String getGoodsTyped() {
        return goodsTyped;
    }

    /**
     * The units as chosen in the form, not checked: {@link ChosenUnits}; null for the whole order.
     */
    String getUnitsChosen() {
        return unitsChosen;
    }

    /** The host's order id; null until it was found. */
    public Long getOrderId() {
        return orderId;
    }

    /** Epoch milliseconds by which the customer sends the goods back; null if nothing says so. */
    public Long getSendBackBy() {
        return sendBackBy;
    }

    /** Epoch milliseconds by which the refund is due; null while nothing is owed. */
    public Long getRefundDueAt() {
        return refundDueAt;
    }

    /** Epoch milliseconds at which the goods arrived; null if they have not. */
    public Long getGoodsAt() {
        return goodsAt;
    }

    /** Epoch milliseconds at which a proof of sending that staff accepted came; null for none. */
    public Long getProofAt() {
        return proofAt;
    }

    /** Epoch milliseconds at which the customer named the parcel; null if they did not. */
    public Long getProofGivenAt() {
        return proofGivenAt;
    }

    /** Who carries the goods back, as the customer named it; null if they did not. */
    public String getProofCarrier() {
        return proofCarrier;
    }

    /** The parcel's number at the carrier; null if the customer named none. */
    public String getProofTracking() {
        return proofTracking;
    }

    /** Whether a refund that waits for the goods or a proof of sending waits no longer. */
    public boolean isSentBack() {
        return goodsAt != null || proofAt != null;
    }

    /** The refund that was paid for it; null for none. */
    public String getRefundNumber() {
        return refundNumber;
    }

    /** The units it takes effect on or was about; empty until the order was found. */
    public List<WithdrawnUnits> getUnits() {
        return Collections.unmodifiableList(units);
    }
}
