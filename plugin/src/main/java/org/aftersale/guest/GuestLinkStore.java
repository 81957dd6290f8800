package org.aftersale.guest;

import java.util.Optional;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.springframework.stereotype.Repository;

/** The tables of requests and links. Requires the caller's transaction. */
@Repository("aftersaleGuestLinkStore")
public class GuestLinkStore {

    @PersistenceContext(unitName = "blPU")
    protected EntityManager em;

    void persist(Object row) {
        em.persist(row);
    }

    Optional<GuestRequestRecord> request(long id) {
        return Optional.ofNullable(em.find(GuestRequestRecord.class, id));
    }

    Optional<GuestLinkRecord> link(String tokenHash) {
        return em
                .createQuery(
                        "select l from GuestLinkRecord l where l.tokenHash = :hash",
                        GuestLinkRecord.class)
                .setParameter("hash", tokenHash)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Other requests answered with a link for that order after that moment. */
    long answeredOf(long orderId, long after, long requestId) {
        return answered("l.orderId", orderId, after, requestId);
    }

    /** Other requests answered with a link to that address after that moment. */
    long answeredTo(String email, long after, long requestId) {
        return answered("l.email", email, after, requestId);
    }

    private long answered(String column, Object value, long after, long requestId) {
        return em.createQuery(
                        "select count(l.id) from GuestLinkRecord l where l.requestId is not null"
                                + " and l.requestId <> :request and l.createdAt > :after and "
                                + column
                                + " = :value",
                        Long.class)
                .setParameter("request", requestId)
                .setParameter("after", after)
                .setParameter("value", value)
                .getSingleResult();
    }

    void count(String tokenHash) {
        em.createQuery(
                        "update GuestLinkRecord l set l.useCount = l.useCount + 1"
                                + " where l.tokenHash = :hash")
                .setParameter("hash", tokenHash)
                .executeUpdate();
    }

    int forgetRequests(long before) {
        return em.createQuery("delete from GuestRequestRecord r where r.requestedAt < :before")
                .setParameter("before", before)
                .executeUpdate();
    }

    int forgetLinks(long endedBefore) {
        return em.createQuery("delete from GuestLinkRecord l where l.endsAt < :before")
                .setParameter("before", endedBefore)
                .executeUpdate();
    }
}
