package org.aftersale.host.broadleaf.payment;

import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import javax.annotation.Resource;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.aftersale.host.GatewayCall;
import org.aftersale.host.GatewayResult;
import org.aftersale.host.GatewayResult.Kind;
import org.aftersale.host.StorePayment;
import org.aftersale.shared.Amount;
import org.broadleafcommerce.common.money.Money;
import org.broadleafcommerce.common.payment.PaymentTransactionType;
import org.broadleafcommerce.core.payment.domain.OrderPayment;
import org.broadleafcommerce.core.payment.domain.PaymentTransaction;
import org.broadleafcommerce.core.payment.service.OrderPaymentService;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads and writes the host's payment tables, in its own or the caller's transaction. */
@Repository("aftersalePaymentRecords")
@Transactional("blTransactionManager")
public class BroadleafPaymentRecords implements PaymentRecords {

    @PersistenceContext(unitName = "blPU")
    protected EntityManager em;

    @Resource(name = "aftersalePaymentReader")
    protected PaymentReader reader;

    @Resource(name = "aftersaleGatewayQuestions")
    protected GatewayRequestFactory questions;

    @Resource(name = "blOrderPaymentService")
    protected OrderPaymentService payments;

    @Resource(name = "aftersaleClock")
    protected Clock clock;

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public List<StorePayment> ofOrder(long orderId) {
        return reader.of(orderId);
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public Optional<GatewayRequest> request(GatewayCall call) {
        PaymentTransaction capture = payments.readTransactionById(call.getCaptureId());
        if (capture == null || !capture.isActive() || !isOf(call, capture.getOrderPayment())) {
            return Optional.empty();
        }
        return Optional.of(questions.create(call, capture));
    }

    private static boolean isOf(GatewayCall call, OrderPayment payment) {
        return payment != null
                && payment.isActive()
                && payment.getId() == call.getPaymentId()
                && payment.getOrder() != null
                && payment.getOrder().getId() == call.getOrderId();
    }

    @Override
    public long record(GatewayCall call, GatewayResult result) {
        if (result.getKind() != Kind.PAID && result.getKind() != Kind.DECLINED) {
            throw new IllegalArgumentException("Not a recordable outcome: " + result.getKind());
        }
        boolean paid = result.getKind() == Kind.PAID;
        Long recorded = recorded(call, paid);
        return recorded == null ? write(call, result, paid) : recorded;
    }

    private Long recorded(GatewayCall call, boolean paid) {
        List<Object[]> rows =
                em.createQuery(
                                "select t.id, t.success, f from PaymentTransactionImpl t"
                                        + " join t.additionalFields f"
                                        + " where t.orderPayment.id = :payment"
                                        + " and t.type = 'REFUND' and index(f) = '"
                                        + GatewayRequestFactory.KEY
                                        + "' order by t.id",
                                Object[].class)
                        .setParameter("payment", call.getPaymentId())
                        .getResultList();
        for (Object[] row : rows) {
            // compared in Java: some databases cannot compare long text columns
            if (Boolean.valueOf(paid).equals(row[1]) && call.getKey().equals(row[2])) {
                return (Long) row[0];
            }
        }
        return null;
    }

    private long write(GatewayCall call, GatewayResult result, boolean paid) {
        OrderPayment payment = payments.readPaymentById(call.getPaymentId());
        if (payment == null) {
            throw new IllegalStateException("The store has no payment " + call.getPaymentId());
        }
        Amount amount = call.getAmount();
        PaymentTransaction refund = payments.createTransaction();
        refund.setOrderPayment(payment);
        refund.setParentTransaction(payments.readTransactionById(call.getCaptureId()));
        refund.setType(PaymentTransactionType.REFUND);
        refund.setAmount(new Money(amount.toDecimal(), amount.getCurrency()));
        refund.setSuccess(paid);
        refund.setDate(new Date(clock.millis()));
        refund.setRawResponse(result.getMessage());
        refund.getAdditionalFields().put(GatewayRequestFactory.KEY, call.getKey());
        refund.getAdditionalFields().put(PaymentReader.EXACT, amount.toDecimal().toPlainString());
        em.persist(refund);
        payment.addTransaction(refund);
        return refund.getId();
    }
}
