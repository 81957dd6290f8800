package com.example.fernhill.payment;

import org.broadleafcommerce.common.payment.PaymentGatewayType;
import org.broadleafcommerce.common.payment.PaymentTransactionType;
import org.broadleafcommerce.common.payment.dto.PaymentRequestDTO;
import org.broadleafcommerce.common.payment.dto.PaymentResponseDTO;
import org.broadleafcommerce.common.payment.service.PaymentGatewayTransactionService;
import org.broadleafcommerce.common.vendor.service.exception.PaymentException;

/**
 * A payment provider that accepts any valid amount, refunds at most what it captured, and books
 * both.
 */
class StoreGatewayTransactions implements PaymentGatewayTransactionService {

    private final PaymentGatewayType gateway;
    private final GatewayBooks books;
    private final GatewayAnswers answers;
    private final RefundDesk desk;

    StoreGatewayTransactions(
            PaymentGatewayType gateway,
            GatewayBooks books,
            GatewayAnswers answers,
            RefundDesk desk) {
        this.gateway = gateway;
        this.books = books;
        this.answers = answers;
        this.desk = desk;
    }

    /** Nothing is booked: no money moves before the capture. */
    @Override
    public PaymentResponseDTO authorize(PaymentRequestDTO request) {
        return withoutMoney(request, PaymentTransactionType.AUTHORIZE);
    }

    @Override
    public PaymentResponseDTO reverseAuthorize(PaymentRequestDTO request) {
        return withoutMoney(request, PaymentTransactionType.REVERSE_AUTH);
    }

    private PaymentResponseDTO withoutMoney(
            PaymentRequestDTO request, PaymentTransactionType type) {
        try {
            return answers.approved(type, request, sum(request));
        } catch (IllegalArgumentException e) {
            return answers.declined(type, request, e.getMessage());
        }
    }

    @Override
    public PaymentResponseDTO capture(PaymentRequestDTO request) {
        return take(request, PaymentTransactionType.CAPTURE);
    }

    @Override
    public PaymentResponseDTO authorizeAndCapture(PaymentRequestDTO request) {
        return take(request, PaymentTransactionType.AUTHORIZE_AND_CAPTURE);
    }

    private PaymentResponseDTO take(PaymentRequestDTO request, PaymentTransactionType type) {
        BookedAmount amount;
        try {
            amount = sum(request);
        } catch (IllegalArgumentException e) {
            return answers.declined(type, request, e.getMessage());
        }
        String number = RefundCall.field(request, "orderNumber");
        return answers.taken(
                books.take(gateway.getType(), request.getOrderId(), number, amount), type);
    }

    @Override
    public PaymentResponseDTO refund(PaymentRequestDTO request) throws PaymentException {
        RefundCall ask;
        try {
            ask = RefundCall.of(request, gateway);
        } catch (IllegalArgumentException e) {
            return answers.declined(PaymentTransactionType.REFUND, request, e.getMessage());
        }
        return desk.refund(ask, request.getOrderId());
    }

    @Override
    public PaymentResponseDTO voidPayment(PaymentRequestDTO request) {
        return answers.declined(
                PaymentTransactionType.VOID, request, "what is taken can be refunded, not voided");
    }

    private static BookedAmount sum(PaymentRequestDTO request) {
        return BookedAmount.parse(request.getTransactionTotal(), request.getOrderCurrencyCode());
    }
}
