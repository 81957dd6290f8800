package org.aftersale.credit;

import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import javax.persistence.TypedQuery;
import org.aftersale.host.StaffMember;
import org.aftersale.shared.ColumnText;
import org.springframework.stereotype.Repository;

/** The table of requests for store credit. Requires the caller's transaction. */
@Repository("aftersaleCreditRequests")
public class CreditRequests {

    private static final String ALL = "select r from CreditRequest r where ";

    @PersistenceContext(unitName = "blPU")
    protected EntityManager em;

    CreditRequest add(StaffMember staff, NewCredit credit, String requestKey, long now) {
        CreditRequest request = new CreditRequest();
        request.customerId = credit.getCustomerId();
        request.currency = credit.getAmount().getCurrency();
        request.amountMinor = credit.getAmount().getMinor();
        request.reason = credit.getReason();
        request.reference = credit.getReference();
        request.note = credit.getNote();
        request.expiresAt = credit.getExpiresAt();
        request.requestKey = requestKey;
        request.status = CreditRequestStatus.WAITING;
        request.requestedById = staff.getId();
        request.requestedBy = ColumnText.cut(staff.getName(), 255);
        request.createdAt = now;
        em.persist(request);
        em.flush();
        return request;
    }

    Optional<CreditRequest> byKey(String requestKey) {
        return one(query("r.requestKey = :value").setParameter("value", requestKey));
    }

    /** The request, which must be this customer's. */
    Optional<CreditRequest> of(long customerId, long id) {
        return one(
                query("r.customerId = :customer and r.id = :value")
                        .setParameter("customer", customerId)
                        .setParameter("value", id));
    }

    /** What awaits approval for this customer, oldest first. */
    List<CreditRequest> waiting(long customerId) {
        return waitingIn(
                query("r.customerId = :customer and r.status = :status order by r.id")
                        .setParameter("customer", customerId));
    }

    /** What awaits approval, oldest first. */
    List<CreditRequest> waiting(int most) {
        return waitingIn(
                query("r.status = :status order by r.createdAt, r.id").setMaxResults(most));
    }

    private static List<CreditRequest> waitingIn(TypedQuery<CreditRequest> query) {
        return query.setParameter("status", CreditRequestStatus.WAITING).getResultList();
    }

    /**
     * Decides a request that awaits approval, once.
     *
     * @return false if somebody else was faster
     */
    boolean decide(CreditRequest seen, CreditRequestStatus to, StaffMember staff, long now) {
        CreditRequestStatus.TRANSITIONS.check(seen.status, to);
        return em.createQuery(
                                "update CreditRequest r set r.status = :to, r.decidedById = :who,"
                                        + " r.decidedBy = :name, r.decidedAt = :now"
                                        + " where r.id = :id and r.status = :waiting")
                        .setParameter("to", to)
                        .setParameter("who", staff.getId())
                        .setParameter("name", ColumnText.cut(staff.getName(), 255))
                        .setParameter("now", now)
                        .setParameter("id", seen.id)
                        .setParameter("waiting", CreditRequestStatus.WAITING)
                        .executeUpdate()
                == 1;
    }

    private TypedQuery<CreditRequest> query(String where) {
        return em.createQuery(ALL + where, CreditRequest.class);
    }

    private static Optional<CreditRequest> one(TypedQuery<CreditRequest> query) {
        return query.getResultList().stream().findFirst();
    }
}
