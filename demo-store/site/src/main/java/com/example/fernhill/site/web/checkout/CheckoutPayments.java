package com.example.fernhill.site.web.checkout;

import com.example.fernhill.payment.RefundCall;
import com.example.fernhill.payment.StoreGatewayType;
import java.util.Map;
import javax.annotation.PostConstruct;
import javax.annotation.Resource;
import org.broadleafcommerce.common.money.Money;
import org.broadleafcommerce.common.payment.PaymentGatewayType;
import org.broadleafcommerce.common.payment.PaymentTransactionType;
import org.broadleafcommerce.common.payment.PaymentType;
import org.broadleafcommerce.common.payment.dto.PaymentRequestDTO;
import org.broadleafcommerce.common.payment.dto.PaymentResponseDTO;
import org.broadleafcommerce.common.payment.service.PaymentGatewayConfigurationServiceProvider;
import org.broadleafcommerce.common.payment.service.PaymentGatewayTransactionService;
import org.broadleafcommerce.common.time.SystemTime;
import org.broadleafcommerce.common.vendor.service.exception.PaymentException;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.order.service.OrderService;
import org.broadleafcommerce.core.payment.domain.OrderPayment;
import org.broadleafcommerce.core.payment.domain.PaymentTransaction;
import org.broadleafcommerce.core.payment.service.OrderPaymentService;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/** Takes the payments of an order, and gives them back where the checkout fails after them. */
@Component
public class CheckoutPayments {

    @Resource private ApplicationContext context;

    @Resource(name = "blOrderService")
    private OrderService orders;

    @Resource(name = "blOrderPaymentService")
    private OrderPaymentService payments;

    @Resource(name = "blPaymentGatewayConfigurationServiceProvider")
    private PaymentGatewayConfigurationServiceProvider gateways;

    /** Null in a store without Aftersale. */
    private Object credits;

    @PostConstruct
    void findCredits() {
        credits =
                context.containsBean(StoreCreditPayments.CREDITS)
                        ? context.getBean(StoreCreditPayments.CREDITS)
                        : null;
    }

    /** The store credit of the order's customer; zero for a guest. */
    Money credit(Order order) {
        Long customer = order.getCustomer().getId();
        return credits == null || !order.getCustomer().isRegistered()
                ? Money.zero(order.getTotal().getCurrency())
                : StoreCreditPayments.available(credits, customer, order.getTotal());
    }

    /**
     * @throws PaymentRefused if one of them is; those before it are given back
     */
    void take(Order order, PaymentSplit split, CardChoice card) {
        orders.removeAllPaymentsFromOrder(order);
        try {
            if (!split.getCredit().isZero()) {
                payByCredit(order, split.getCredit());
            }
            if (!split.getGiftCard().isZero()) {
                charge(
                        order,
                        StoreGatewayType.GIFT_CARD,
                        PaymentType.GIFT_CARD,
                        split.getGiftCard());
            }
            if (!split.getCard().isZero()) {
                charge(order, card.gateway(), PaymentType.CREDIT_CARD, split.getCard());
            }
        } catch (RuntimeException e) {
            giveBack(order);
            throw e;
        }
    }

    private void payByCredit(Order order, Money amount) {
        OrderPayment payment =
                payment(order, PaymentGatewayType.PASSTHROUGH, PaymentType.CUSTOMER_CREDIT, amount);
        long customer = order.getCustomer().getId();
        if (!StoreCreditPayments.pay(
                credits, customer, order.getOrderNumber(), amount, payment.getId())) {
            throw new PaymentRefused(PaymentRefused.CHANGED);
        }
        payment.addTransaction(taken(payment, amount, "store credit"));
        payments.save(payment);
    }

    private void charge(Order order, PaymentGatewayType gateway, PaymentType type, Money amount) {
        OrderPayment payment = payment(order, gateway, type, amount);
        PaymentResponseDTO answer = answer(order, gateway, amount);
        if (!answer.isSuccessful()) {
            throw new PaymentRefused("checkout.declined");
        }
        PaymentTransaction taken = taken(payment, amount, answer.getRawResponse());
        for (Map.Entry<String, String> field : answer.getResponseMap().entrySet()) {
            taken.getAdditionalFields().put(field.getKey(), field.getValue());
        }
        payment.addTransaction(taken);
        payments.save(payment);
    }

    private PaymentResponseDTO answer(Order order, PaymentGatewayType gateway, Money amount) {
        try {
            return transactions(gateway).authorizeAndCapture(request(order, amount));
        } catch (PaymentException e) {
            throw new PaymentRefused("checkout.declined", e);
        }
    }

    private PaymentGatewayTransactionService transactions(PaymentGatewayType gateway) {
        return gateways.getGatewayConfigurationService(gateway).getTransactionService();
    }

    private static PaymentRequestDTO request(Order order, Money amount) {
        return new PaymentRequestDTO()
                .orderId(order.getId().toString())
                .orderCurrencyCode(amount.getCurrency().getCurrencyCode())
                .transactionTotal(amount.getAmount().toPlainString())
                .additionalField("orderNumber", order.getOrderNumber());
    }

    private OrderPayment payment(
            Order order, PaymentGatewayType gateway, PaymentType type, Money amount) {
        OrderPayment payment = payments.create();
        payment.setAmount(amount);
        payment.setPaymentGatewayType(gateway);
        payment.setType(type);
        payment.setReferenceNumber(
                type == PaymentType.CUSTOMER_CREDIT
                        ? order.getOrderNumber()
                        : gateway.getType() + "-" + order.getOrderNumber());
        return orders.addPaymentToOrder(order, payment, null);
    }

    private PaymentTransaction taken(OrderPayment payment, Money amount, String words) {
        PaymentTransaction taken = payments.createTransaction();
        taken.setOrderPayment(payment);
        taken.setType(PaymentTransactionType.AUTHORIZE_AND_CAPTURE);
        taken.setAmount(amount);
        taken.setSuccess(true);
        taken.setDate(SystemTime.asDate());
        taken.setRawResponse(words);
        return taken;
    }

    /** Undoes what was taken for the order, and removes its payments. */
    void giveBack(Order order) {
        for (OrderPayment payment : order.getPayments()) {
            if (PaymentType.CUSTOMER_CREDIT.equals(payment.getType())) {
                StoreCreditPayments.undo(credits, order.getCustomer().getId(), payment.getId());
            } else if (!payment.getTransactions().isEmpty()) {
                refund(order, payment);
            }
        }
        orders.removeAllPaymentsFromOrder(order);
    }

    private void refund(Order order, OrderPayment payment) {
        PaymentTransaction taken = payment.getTransactions().get(0);
        PaymentRequestDTO back =
                request(order, payment.getAmount())
                        .additionalField(RefundCall.KEY, "checkout-" + payment.getId())
                        .additionalField(
                                RefundCall.REFERENCE,
                                taken.getAdditionalFields().get(RefundCall.REFERENCE));
        try {
            transactions(payment.getGatewayType()).refund(back);
        } catch (PaymentException e) {
            throw new IllegalStateException("Not given back: payment " + payment.getId(), e);
        }
    }
}
