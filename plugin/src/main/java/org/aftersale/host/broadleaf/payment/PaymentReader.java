package org.aftersale.host.broadleaf.payment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.Resource;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.aftersale.host.StorePayment;
import org.aftersale.host.broadleaf.common.StoreCurrency;
import org.aftersale.host.broadleaf.sale.OrderAmounts;
import org.springframework.stereotype.Component;

/**
 * Reads an order's payments in two statements, and in a third the decimals that the host's columns
 * lose in three-decimal currencies.
 */
@Component("aftersalePaymentReader")
public class PaymentReader {

    /** Additional field of our refunds: the exact amount, as a decimal. */
    static final String EXACT = "aftersaleAmount";

    @PersistenceContext(unitName = "blPU")
    protected EntityManager em;

    @Resource(name = "aftersaleStoreCurrency")
    protected StoreCurrency storeCurrency;

    List<StorePayment> of(long orderId) {
        List<StorePayment> payments = new ArrayList<StorePayment>();
        List<Object[]> rows = payments(orderId);
        if (rows.isEmpty()) {
            return payments;
        }
        String code = (String) rows.get(0)[5];
        OrderAmounts amounts = new OrderAmounts(code == null ? storeCurrency.code() : code);
        Map<Long, List<PaymentTransactionRow>> transactions = transactions(orderId, rows, amounts);
        for (Object[] row : rows) {
            PaymentTransactions net =
                    new PaymentTransactions(
                            transactions.getOrDefault(
                                    row[0], Collections.<PaymentTransactionRow>emptyList()));
            payments.add(
                    new StorePayment(
                            (Long) row[0],
                            (String) row[1],
                            (String) row[2],
                            (String) row[3],
                            net.captures(),
                            net.refunds()));
        }
        return payments;
    }

    private List<Object[]> payments(long orderId) {
        return rows(
                "select p.id, p.type, p.gatewayType, p.referenceNumber, p.amount, y.currencyCode"
                        + " from OrderPaymentImpl p join p.order o left join o.currency y"
                        + " where o.id = :order and"
                        + kept("p")
                        + " order by p.id",
                orderId);
    }

    private Map<Long, List<PaymentTransactionRow>> transactions(
            long orderId, List<Object[]> payments, OrderAmounts amounts) {
        ExactAmounts exact =
                amounts.isFinerThanCents() ? exact(orderId, payments) : new ExactAmounts();
        Map<Long, List<PaymentTransactionRow>> transactions =
                new HashMap<Long, List<PaymentTransactionRow>>();
        for (Object[] row :
                rows(
                        "select t.orderPayment.id, t.id, t.type, t.success, t.parentTransaction.id,"
                                + " t.amount, t.date from PaymentTransactionImpl t"
                                + " where t.orderPayment.order.id = :order and"
                                + kept("t"),
                        orderId)) {
            transactions
                    .computeIfAbsent((Long) row[0], any -> new ArrayList<PaymentTransactionRow>())
                    .add(transaction(row, exact, amounts));
        }
        return transactions;
    }

    private static PaymentTransactionRow transaction(
            Object[] row, ExactAmounts exact, OrderAmounts amounts) {
        Long id = (Long) row[1];
        String type = (String) row[2];
        BigDecimal amount = exact.of((Long) row[0], id, type, (BigDecimal) row[5]);
        return new PaymentTransactionRow(
                id,
                type,
                (Boolean) row[3],
                (Long) row[4],
                amount == null ? null : Long.valueOf(amounts.minor(amount)),
                (Date) row[6]);
    }

    private ExactAmounts exact(long orderId, List<Object[]> payments) {
        ExactAmounts exact = new ExactAmounts();
        for (Object[] row : payments) {
            exact.payment((Long) row[0], (BigDecimal) row[4]);
        }
        for (Object[] row :
                rows(
                        "select t.id, f from PaymentTransactionImpl t join t.additionalFields f"
                                + " where t.orderPayment.order.id = :order and index(f) = '"
                                + EXACT
                                + "'",
                        orderId)) {
            exact.refund((Long) row[0], (String) row[1]);
        }
        return exact;
    }

    private List<Object[]> rows(String query, long orderId) {
        return em.createQuery(query, Object[].class).setParameter("order", orderId).getResultList();
    }

    private static String kept(String alias) {
        String archived = alias + ".archiveStatus.archived";
        return " (" + archived + " is null or " + archived + " <> 'Y')";
    }
}
