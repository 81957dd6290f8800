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
 * Writes what a gateway is asked: the store's own translation of the capture, with the sum that is
 * to be given back, and a key that says which attempt it is.
 */
@Component("aftersaleGatewayQuestions")
public class GatewayRequestFactory {

    /** Additional field of what is asked and of what is recorded: the attempt's key. */
    static final String KEY = "aftersalePayout";

    /** The same, by the name gateways look for. */
    static final String IDEMPOTENCY_KEY = "idempotencyKey";

    private static final String NOTHING = "0";

    @Resource(name = "blOrderToPaymentRequestDTOService")
    protected OrderToPaymentRequestDTOService translation;

    /**
     * @throws IllegalArgumentException where the order is in another currency than the call
     */
    GatewayRequest about(GatewayCall call, PaymentTransaction capture) {
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
        String sum = call.getAmount().toDecimal().toPlainString();
        question.transactionTotal(sum)
                .orderSubtotal(sum)
                .orderCurrencyCode(currency)
                .additionalField(IDEMPOTENCY_KEY, call.getKey())
                .additionalField(KEY, call.getKey());
        PaymentGatewayType gateway = payment.getGatewayType();
        return new GatewayRequest(gateway == null ? null : gateway.getType(), question);
    }

    private static Money money(Amount amount) {
        return new Money(amount.toDecimal(), amount.getCurrency());
    }

    /** As the host would translate it, if it did not stumble over an order without a currency. */
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
