package com.example.fernhill.site.seed;

import com.example.fernhill.payment.BookedAmount;
import com.example.fernhill.payment.GatewayBooks;
import com.example.fernhill.payment.GatewayCharge;
import com.example.fernhill.payment.RefundCall;
import com.example.fernhill.payment.StoreGatewayType;
import javax.annotation.Resource;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.broadleafcommerce.common.money.Money;
import org.broadleafcommerce.common.payment.PaymentGatewayType;
import org.broadleafcommerce.common.payment.PaymentTransactionType;
import org.broadleafcommerce.common.payment.PaymentType;
import org.broadleafcommerce.common.persistence.EntityConfiguration;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.payment.domain.OrderPayment;
import org.broadleafcommerce.core.payment.domain.PaymentTransaction;
import org.springframework.stereotype.Component;

/** Payments of the demo's orders, in the host's records and in the gateway's books. */
@Component
class PaymentSeed {

    @Resource(name = "blEntityConfiguration")
    private EntityConfiguration configuration;

    @Resource(name = "fernhillGatewayBooks")
    private GatewayBooks books;

    @Resource private ShopperSeed shopperSeed;

    @PersistenceContext(unitName = "blPU")
    private EntityManager entities;

    /** Pays the total; with two payments, the first covers 50 dollars, like a gift card. */
    void pay(Order order, PaymentGatewayType... ways) {
        Money rest = order.getTotal();
        for (int i = 0; i < ways.length; i++) {
            Money share = i < ways.length - 1 ? new Money("50.00", "USD") : rest;
            rest = rest.subtract(share);
            order.getPayments().add(payment(order, ways[i], share));
        }
    }

    private OrderPayment payment(Order order, PaymentGatewayType method, Money amount) {
        OrderPayment payment = create(OrderPayment.class);
        payment.setOrder(order);
        payment.setAmount(amount);
        payment.setPaymentGatewayType(method);
        payment.setType(
                StoreGatewayType.GIFT_CARD.equals(method)
                        ? PaymentType.GIFT_CARD
                        : PaymentType.CREDIT_CARD);
        payment.setBillingAddress(shopperSeed.address(order.getCustomer()));
        payment.setReferenceNumber(method.getType() + "-" + order.getOrderNumber());
        PaymentTransaction taken = create(PaymentTransaction.class);
        taken.setOrderPayment(payment);
        taken.setType(PaymentTransactionType.AUTHORIZE_AND_CAPTURE);
        taken.setAmount(amount);
        taken.setSuccess(true);
        taken.setDate(order.getSubmitDate());
        taken.setRawResponse("approved");
        taken.getAdditionalFields().put(RefundCall.REFERENCE, charge(order, method, amount));
        payment.addTransaction(taken);
        return entities.merge(payment);
    }

    /**
     * Booked at once, as at a provider: if seeding fails afterwards, a charge without an order
     * remains.
     */
    private String charge(Order order, PaymentGatewayType method, Money amount) {
        GatewayCharge charge =
                books.take(
                        method.getType(),
                        String.valueOf(order.getId()),
                        order.getOrderNumber(),
                        BookedAmount.parse(
                                amount.getAmount().toPlainString(),
                                amount.getCurrency().getCurrencyCode()),
                        order.getSubmitDate().getTime());
        return charge.getReference();
    }

    private <T> T create(Class<T> type) {
        return configuration.createEntityInstance(type.getName(), type);
    }
}
