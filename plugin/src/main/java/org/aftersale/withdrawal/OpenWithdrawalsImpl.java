package org.aftersale.withdrawal;

import java.util.List;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service("aftersaleOpenWithdrawals")
@Transactional(value = "blTransactionManager", readOnly = true)
public class OpenWithdrawalsImpl implements OpenWithdrawals {

    @PersistenceContext(unitName = "blPU")
    protected EntityManager em;

    @Override
    public List<OpenWithdrawal> needingAttention(long now, int most) {
        return em
                .createQuery(
                        "select w from Withdrawal w where w.status = :review"
                                + " or (w.status = :owed and w.refundDueAt < :now)"
                                + " order by w.submittedAt, w.id",
                        Withdrawal.class)
                .setParameter("review", WithdrawalStatus.IN_REVIEW)
                .setParameter("owed", WithdrawalStatus.EFFECTIVE)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(w -> new OpenWithdrawal(w.number, w.status, w.submittedAt, w.refundDueAt))
                .collect(Collectors.toList());
    }
}
