package com.example.fernhill.payment;

import org.broadleafcommerce.common.payment.dto.PaymentRequestDTO;
import org.broadleafcommerce.common.payment.dto.PaymentResponseDTO;
import org.broadleafcommerce.common.payment.service.PaymentGatewayReportingService;
import org.broadleafcommerce.common.vendor.service.exception.PaymentException;

/** Answers inquiries about the outcome of a refund, for callers that missed the reply. */
class StoreGatewayReporting implements PaymentGatewayReportingService {

    private final GatewayBooks books;
    private final TroubleSwitch trouble;
    private final GatewayAnswers answers;

    StoreGatewayReporting(GatewayBooks books, TroubleSwitch trouble, GatewayAnswers answers) {
        this.books = books;
        this.trouble = trouble;
        this.answers = answers;
    }

    /**
     * The answer to the refund of that {@code idempotencyKey}, approved or declined; one that is
     * not successful and says {@code found} = {@code false} where no such refund ever arrived.
     *
     * @throws PaymentException without a key, and while inquiries are switched off
     */
    @Override
    public PaymentResponseDTO findDetailsByTransaction(PaymentRequestDTO request)
            throws PaymentException {
        String key = RefundCall.field(request, RefundCall.KEY);
        if (key == null) {
            throw new PaymentException("Which refund? No " + RefundCall.KEY + " was named");
        }
        if (trouble.state().isInquiryAway()) {
            throw new PaymentException("The gateway's inquiry is away");
        }
        GatewayRefund refund = books.find(key);
        if (refund == null) {
            return answers.neverHeardOf(request, key);
        }
        return answers.of(refund, request.getOrderId()).responseMap(GatewayAnswers.FOUND, "true");
    }
}
