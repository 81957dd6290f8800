package com.example.fernhill.payment;

import org.broadleafcommerce.common.payment.PaymentGatewayType;
import org.broadleafcommerce.common.payment.PaymentTransactionType;
import org.broadleafcommerce.common.payment.PaymentType;
import org.broadleafcommerce.common.payment.dto.PaymentRequestDTO;
import org.broadleafcommerce.common.payment.dto.PaymentResponseDTO;

/** Converts the gateway's outcomes into the host's response type. */
class GatewayAnswers {

    /** In the reply to an inquiry: whether the refund exists. */
    static final String FOUND = "found";

    private final PaymentType paymentType;
    private final PaymentGatewayType gateway;

    GatewayAnswers(PaymentType paymentType, PaymentGatewayType gateway) {
        this.paymentType = paymentType;
        this.gateway = gateway;
    }

    /** The reply to a refund; the same refund always gets the same one. */
    PaymentResponseDTO of(GatewayRefund refund, String orderId) {
        PaymentResponseDTO answer =
                said(
                                PaymentTransactionType.REFUND,
                                orderId,
                                refund.isPaid(),
                                refund.getWords(),
                                refund.getReference())
                        .amount(refund.getMoney())
                        .responseMap(RefundCall.KEY, refund.getKey());
        return refund.getCharge() == null
                ? answer
                : answer.responseMap("charge", refund.getCharge());
    }

    PaymentResponseDTO taken(GatewayCharge charge, PaymentTransactionType type) {
        return said(type, charge.getOrderId(), true, "approved", charge.getReference())
                .amount(charge.getTaken());
    }

    /** The reply to a call that moves no money and is not booked. */
    PaymentResponseDTO approved(
            PaymentTransactionType type, PaymentRequestDTO request, BookedAmount amount) {
        return said(type, request.getOrderId(), true, "approved", null).amount(amount.toMoney());
    }

    /** The reply to an invalid call, which is not booked. */
    PaymentResponseDTO declined(
            PaymentTransactionType type, PaymentRequestDTO request, String reason) {
        return said(type, request.getOrderId(), false, "declined: " + reason, null);
    }

    PaymentResponseDTO neverHeardOf(PaymentRequestDTO request, String key) {
        return said(
                        PaymentTransactionType.REFUND,
                        request.getOrderId(),
                        false,
                        "no such refund",
                        null)
                .responseMap(RefundCall.KEY, key)
                .responseMap(FOUND, "false");
    }

    private PaymentResponseDTO said(
            PaymentTransactionType type,
            String orderId,
            boolean success,
            String words,
            String reference) {
        PaymentResponseDTO answer =
                new PaymentResponseDTO(paymentType, gateway)
                        .orderId(orderId)
                        .paymentTransactionType(type)
                        .successful(success)
                        .valid(true)
                        .rawResponse(
                                words
                                        + " ("
                                        + type.getType()
                                        + (reference == null ? "" : ", " + reference)
                                        + ")");
        return reference == null ? answer : answer.responseMap(RefundCall.REFERENCE, reference);
    }
}
