package com.example.fernhill.payment;

import java.util.UUID;
import org.broadleafcommerce.common.money.Money;
import org.broadleafcommerce.common.payment.PaymentGatewayType;
import org.broadleafcommerce.common.payment.PaymentTransactionType;
import org.broadleafcommerce.common.payment.PaymentType;
import org.broadleafcommerce.common.payment.dto.PaymentRequestDTO;
import org.broadleafcommerce.common.payment.dto.PaymentResponseDTO;
import org.broadleafcommerce.common.payment.service.PaymentGatewayTransactionService;

/**
 * A payment provider in a few lines: it takes whatever is asked, and gives back unless told not to.
 */
class StoreGatewayTransactions implements PaymentGatewayTransactionService {

    private final PaymentType paymentType;
    private final PaymentGatewayType gatewayType;
    private final boolean declinesRefunds;

    StoreGatewayTransactions(
            PaymentType paymentType, PaymentGatewayType gatewayType, boolean declinesRefunds) {
        this.paymentType = paymentType;
        this.gatewayType = gatewayType;
        this.declinesRefunds = declinesRefunds;
    }

    @Override
    public PaymentResponseDTO authorize(PaymentRequestDTO request) {
        return answer(request, PaymentTransactionType.AUTHORIZE, true);
    }

    @Override
    public PaymentResponseDTO capture(PaymentRequestDTO request) {
        return answer(request, PaymentTransactionType.CAPTURE, true);
    }

    @Override
    public PaymentResponseDTO authorizeAndCapture(PaymentRequestDTO request) {
        return answer(request, PaymentTransactionType.AUTHORIZE_AND_CAPTURE, true);
    }

    @Override
    public PaymentResponseDTO reverseAuthorize(PaymentRequestDTO request) {
        return answer(request, PaymentTransactionType.REVERSE_AUTH, true);
    }

    @Override
    public PaymentResponseDTO refund(PaymentRequestDTO request) {
        return answer(request, PaymentTransactionType.REFUND, !declinesRefunds);
    }

    @Override
    public PaymentResponseDTO voidPayment(PaymentRequestDTO request) {
        return answer(request, PaymentTransactionType.VOID, !declinesRefunds);
    }

    private PaymentResponseDTO answer(
            PaymentRequestDTO request, PaymentTransactionType type, boolean success) {
        String reference = UUID.randomUUID().toString();
        String verdict = success ? "approved" : "declined: the card's bank refused";
        String currency =
                request.getOrderCurrencyCode() == null ? "USD" : request.getOrderCurrencyCode();
        return new PaymentResponseDTO(paymentType, gatewayType)
                .orderId(request.getOrderId())
                .amount(new Money(request.getTransactionTotal(), currency))
                .paymentTransactionType(type)
                .successful(success)
                .valid(true)
                .responseMap("reference", reference)
                .rawResponse(verdict + " (" + type.getType() + ", " + reference + ")");
    }
}
