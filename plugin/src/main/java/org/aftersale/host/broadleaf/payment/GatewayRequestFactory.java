package org.aftersale.host.broadleaf.payment;

import javax.annotation.Resource;
import org.aftersale.host.GatewayCall;
import org.aftersale.shared.Amount;
import org.broadleafcommerce.common.currency.domain.BroadleafCurrency;
import org.broadleafcommerce.common.money.Money;
import org.broadleafcommerce.common.payment.PaymentGatewayType;
import org.broadleafcommerce.common.payment.dto.PaymentRequestDTO;
import org.broadleafcommerce.core.payment.domain.OrderPayment;
import org.broadleafcommerce.core.payment.domain.PaymentTransaction;
import org.broadleafcommerce.core.payment.service.OrderToPaymentRequestDTOService;
import org.springframework.stereotype.Component;

/**
 * Builds gateway requests: the host's own translation of the capture, with the amount to be
 * refunded and a key that identifies the attempt.
 */
@Component("aftersaleGatewayQuestions")
public class GatewayRequestFactory {

    /** Additional field of requests and recorded transactions: the attempt's key. */
    static final String KEY = "aftersalePayout";

    /** The same key, under the name that gateways look for. */
    static final String IDEMPOTENCY_KEY = "idempotencyKey";

    private static final String NOTHING = "0";

    @Resource(name = "blOrderToPaymentRequestDTOService")
    protected OrderToPaymentRequestDTOService translation;

    /**
     * @throws IllegalArgumentException if the order's currency differs from the call's
     */
    GatewayRequest create(GatewayCall call, PaymentTransaction capture) {
        OrderPayment payment = capture.getOrderPayment();
        String currency = call.getAmount().getCurrency();
        BroadleafCurrency ofOrder = payment.getOrder().getCurrency();
        if (ofOrder != null && !ofOrder.getCurrencyCode().equals(currency)) {
            throw new IllegalArgumentException(
                    call.getAmount() + " of an order in " + ofOrder.getCurrencyCode());
        }
        PaymentRequestDTO question =
                ofOrder == null
                        ? withoutCurrency(capture)
                        : translation.translatePaymentTransaction(money(call.getAmount()), capture);
        String amount = call.getAmount().toDecimal().toPlainString();
        question.transactionTotal(amount)
                .orderSubtotal(amount)
                .orderCurrencyCode(currency)
                .additionalField(IDEMPOTENCY_KEY, call.getKey())
                .additionalField(KEY, call.getKey());
        PaymentGatewayType gateway = payment.getGatewayType();
        return new GatewayRequest(gateway == null ? null : gateway.getType(), question);
    }

    private static Money money(Amount amount) {
        return new Money(amount.toDecimal(), amount.getCurrency());
    }

    /** Like the host's own translation, which fails for an order without a currency. */
    private static PaymentRequestDTO withoutCurrency(PaymentTransaction capture) {
        PaymentRequestDTO question =
                new PaymentRequestDTO()
                        .shippingTotal(NOTHING)
                        .taxTotal(NOTHING)
                        .orderId(capture.getOrderPayment().getOrder().getId().toString());
        capture.getAdditionalFields().forEach(question::additionalField);
        return question;
    }
}
