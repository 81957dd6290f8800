package com.example.fernhill.payment;

import org.broadleafcommerce.common.payment.PaymentGatewayType;
import org.broadleafcommerce.common.payment.PaymentTransactionType;
import org.broadleafcommerce.common.payment.PaymentType;
import org.broadleafcommerce.common.payment.dto.PaymentRequestDTO;
import org.broadleafcommerce.common.payment.dto.PaymentResponseDTO;

/** Puts what a gateway has to say into the host's form. */
class GatewayAnswers {

    /** In an inquiry's answer: whether there is such a refund. */
    static final String FOUND = "found";

    private final PaymentType paymentType;
    private final PaymentGatewayType gateway;

    GatewayAnswers(PaymentType paymentType, PaymentGatewayType gateway) {
        this.paymentType = paymentType;
        this.gateway = gateway;
    }

    /** The same for the same refund, however often it is given. */
    PaymentResponseDTO of(GatewayRefund refund, String orderId) {
        PaymentResponseDTO answer =
                said(
                                PaymentTransactionType.REFUND,
                                orderId,
                                refund.isPaid(),
                                refund.getWords(),
                                refund.getReference())
                        .amount(refund.getMoney())
                        .responseMap(RefundAsk.KEY, refund.getKey());
        return refund.getCharge() == null
                ? answer
                : answer.responseMap("charge", refund.getCharge());
    }

    PaymentResponseDTO taken(GatewayCharge charge, PaymentTransactionType type) {
        return said(type, charge.getOrderId(), true, "approved", charge.getReference())
                .amount(charge.getTaken());
    }

    /** To what moves no money, and is in no book. */
    PaymentResponseDTO approved(
            PaymentTransactionType type, PaymentRequestDTO request, Sum amount) {
        return said(type, request.getOrderId(), true, "approved", null).amount(amount.toMoney());
    }

    /** To what makes no sense, and is in no book. */
    PaymentResponseDTO declined(
            PaymentTransactionType type, PaymentRequestDTO request, String why) {
        return said(type, request.getOrderId(), false, "declined: " + why, null);
    }

    PaymentResponseDTO neverHeardOf(PaymentRequestDTO request, String key) {
        return said(
                        PaymentTransactionType.REFUND,
                        request.getOrderId(),
                        false,
                        "no such refund",
                        null)
                .responseMap(RefundAsk.KEY, key)
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
        return reference == null ? answer : answer.responseMap(RefundAsk.REFERENCE, reference);
    }
}
