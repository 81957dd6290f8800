package org.aftersale.credit;

import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import javax.annotation.Resource;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.aftersale.credit.ledger.CreditEntryKind;
import org.aftersale.refund.Payout;
import org.aftersale.refund.Refund;
import org.aftersale.refund.computation.PayoutMethodCode;
import org.aftersale.refund.status.PayoutStatus;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository("aftersaleCreditThatPaid")
@Transactional(value = "blTransactionManager", readOnly = true)
public class CreditThatPaidImpl implements CreditThatPaid {

    /** The host's type of a payment with store credit. */
    private static final String CREDIT = "CUSTOMER_CREDIT";

    /** Purchases with the order's number, unless they were undone. */
    private static final String SPENT =
            "select e.amountMinor, g.expiresAt, e.createdAt"
                    + " from CreditEntry e, CreditGrantRecord g, CreditAccountRecord a"
                    + " where a.customerId = :customer and a.currency = :currency"
                    + " and e.accountId = a.id and g.id = e.grantId and e.kind = :spend"
                    + " and e.reference = :order"
                    + " and not exists (select r.id from CreditEntry r"
                    + " where r.requestKey = concat('return:', e.requestKey))"
                    + " order by e.createdAt, e.id, e.partNo";

    /** Earlier payouts of the order that gave such credit back. */
    private static final String BEFORE =
            "select p.amount, p.status from Payout p where p.orderId = :order and p.method = :method"
                    + " and p.paymentType = :type and p.id < :payout";

    @PersistenceContext(unitName = "blPU")
    protected EntityManager em;

    @Resource(name = "aftersaleCreditValidity")
    protected CreditValidity validity;

    @Resource(name = "aftersaleClock")
    protected Clock clock;

    @Override
    public List<ReturnedCredit.Part> back(Payout payout) {
        long amount = payout.getAmount().getMinor();
        long now = clock.millis();
        Long usual = validity.from(now);
        if (!CREDIT.equals(payout.getPaymentType())) {
            return Collections.singletonList(new ReturnedCredit.Part(amount, usual));
        }
        return ReturnedCredit.parts(spent(payout.getRefund()), before(payout), amount, usual, now);
    }

    private List<ReturnedCredit.Spent> spent(Refund refund) {
        return em
                .createQuery(SPENT, Object[].class)
                .setParameter("customer", refund.getCustomerId())
                .setParameter("currency", refund.getAmount().getCurrency())
                .setParameter("spend", CreditEntryKind.SPEND)
                .setParameter("order", refund.getOrderNumber())
                .getResultList()
                .stream()
                .map(row -> new ReturnedCredit.Spent(-(Long) row[0], (Long) row[1], (Long) row[2]))
                .collect(Collectors.toList());
    }

    private long before(Payout payout) {
        return em
                .createQuery(BEFORE, Object[].class)
                .setParameter("order", payout.getRefund().getOrderId())
                .setParameter("method", PayoutMethodCode.CREDIT)
                .setParameter("type", CREDIT)
                .setParameter("payout", payout.getId())
                .getResultList()
                .stream()
                .filter(row -> ((PayoutStatus) row[1]).counts())
                .mapToLong(row -> (Long) row[0])
                .sum();
    }
}
