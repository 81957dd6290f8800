package org.aftersale.cases;

import java.math.BigDecimal;
import java.util.Date;
import java.util.function.Supplier;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import org.broadleafcommerce.common.money.Money;
import org.broadleafcommerce.common.payment.PaymentGatewayType;
import org.broadleafcommerce.common.payment.PaymentTransactionType;
import org.broadleafcommerce.common.payment.PaymentType;
import org.broadleafcommerce.core.order.service.OrderService;
import org.broadleafcommerce.core.payment.domain.OrderPayment;
import org.broadleafcommerce.core.payment.domain.PaymentTransaction;
import org.broadleafcommerce.core.payment.service.OrderPaymentService;
import org.springframework.orm.jpa.SharedEntityManagerCreator;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Pays with the host's own entities, as its checkout and a payment module would. */
final class HostPaymentFixture {

    private final HostFixture store;
    private final OrderPaymentService payments;
    private final EntityManager entities;
    private final TransactionTemplate transaction;

    HostPaymentFixture(HostFixture store) {
        this.store = store;
        payments = store.bean("blOrderPaymentService", OrderPaymentService.class);
        entities =
                SharedEntityManagerCreator.createSharedEntityManager(
                        store.bean("entityManagerFactory", EntityManagerFactory.class));
        transaction =
                new TransactionTemplate(
                        store.bean("blTransactionManager", PlatformTransactionManager.class));
    }

    <T> T within(Supplier<T> work) {
        return transaction.execute(status -> work.get());
    }

    /** Runs the action and rolls it back. */
    void inVain(Runnable work) {
        transaction.execute(
                status -> {
                    work.run();
                    status.setRollbackOnly();
                    return null;
                });
    }

    /**
     * @param gateway null for none
     * @return the payment's id
     */
    long payment(long order, PaymentGatewayType gateway, String amount) {
        return within(
                () -> {
                    OrderPayment payment = payments.create();
                    payment.setOrder(
                            store.bean("blOrderService", OrderService.class).findOrderById(order));
                    payment.setType(PaymentType.CREDIT_CARD);
                    payment.setPaymentGatewayType(gateway);
                    payment.setReferenceNumber("…4242");
                    payment.setAmount(money(payment, amount));
                    return payments.save(payment).getId();
                });
    }

    /**
     * A successful transaction.
     *
     * @param parent null for none
     * @param second of 1970; some databases keep no more of a date
     * @return its id
     */
    long move(long payment, PaymentTransactionType type, String amount, Long parent, int second) {
        return within(
                () -> {
                    OrderPayment of = payments.readPaymentById(payment);
                    PaymentTransaction move = payments.createTransaction();
                    move.setOrderPayment(of);
                    move.setType(type);
                    move.setAmount(money(of, amount));
                    move.setParentTransaction(
                            parent == null ? null : payments.readTransactionById(parent));
                    move.setDate(new Date(second * 1000L));
                    move.getAdditionalFields().put("TOKEN", "tok-" + payment);
                    return payments.save(move).getId();
                });
    }

    private static Money money(OrderPayment payment, String amount) {
        return payment.getCurrency() == null
                ? new Money(new BigDecimal(amount))
                : new Money(new BigDecimal(amount), payment.getCurrency());
    }

    void failed(long move) {
        within(
                () -> {
                    payments.readTransactionById(move).setSuccess(false);
                    return null;
                });
    }

    /** Deletes them as the host does: it archives them. */
    void archive(long payment) {
        within(
                () -> {
                    entities.remove(payments.readPaymentById(payment));
                    return null;
                });
    }

    void archiveMove(long move) {
        within(
                () -> {
                    payments.readTransactionById(move).setArchived('Y');
                    return null;
                });
    }

    /** Total of the successful refunds of a payment, as the host's own entity computes it. */
    String refunded(long payment) {
        return within(
                () ->
                        payments.readPaymentById(payment)
                                .getSuccessfulTransactionAmountForType(
                                        PaymentTransactionType.REFUND)
                                .getAmount()
                                .toPlainString());
    }

    PaymentTransaction read(long move) {
        return within(
                () -> {
                    PaymentTransaction read = payments.readTransactionById(move);
                    read.getAdditionalFields().size();
                    read.getParentTransaction().getId();
                    return read;
                });
    }
}
