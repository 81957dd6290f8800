package org.aftersale.parcel.feed;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javax.annotation.Resource;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.aftersale.shared.ColumnText;
import org.aftersale.shared.NotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service("aftersaleParcelSenders")
@Transactional("blTransactionManager")
public class ParcelSendersImpl implements ParcelSenders {

    private static final int SECRET_BITS = 256;
    private static final int ID_BITS = 40;
    private static final long MINUTE = 60_000;

    @PersistenceContext(unitName = "blPU")
    protected EntityManager em;

    @Resource(name = "aftersaleClock")
    protected Clock clock;

    private final SecureRandom random = new SecureRandom();

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public Optional<ParcelSender> byKeyId(String keyId) {
        return find(keyId);
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public List<ParcelSender> all() {
        return em.createQuery(
                        "select s from ParcelSender s order by"
                                + " case when s.withdrawnAt is null then 0 else 1 end,"
                                + " s.createdAt desc, s.id desc",
                        ParcelSender.class)
                .getResultList();
    }

    @Override
    public void seen(long id, long now) {
        em.createQuery(
                        "update ParcelSender s set s.lastSeenAt = :now where s.id = :id"
                                + " and (s.lastSeenAt is null or s.lastSeenAt < :before)")
                .setParameter("now", now)
                .setParameter("id", id)
                .setParameter("before", now - MINUTE)
                .executeUpdate();
    }

    @Override
    public ParcelSender make(String name, String by) {
        ParcelSender made =
                new ParcelSender(
                        "pk_" + random(ID_BITS),
                        name,
                        random(SECRET_BITS),
                        ColumnText.cut(by, 255),
                        clock.millis());
        em.persist(made);
        em.flush();
        return made;
    }

    /** As hexadecimal digits. */
    private String random(int bits) {
        return String.format("%0" + bits / 4 + "x", new BigInteger(bits, random));
    }

    @Override
    public void withdraw(String keyId, String by) {
        ParcelSender sender =
                find(keyId).orElseThrow(() -> NotFoundException.of("parcel sender", keyId));
        if (!sender.isWithdrawn()) {
            sender.withdrawnAt = clock.millis();
            sender.withdrawnBy = ColumnText.cut(by, 255);
        }
    }

    /** Exactly as written: some databases compare without regard to case. */
    private Optional<ParcelSender> find(String keyId) {
        return em
                .createQuery(
                        "select s from ParcelSender s where s.keyId = :key", ParcelSender.class)
                .setParameter("key", ColumnText.cut(keyId, 20))
                .getResultList()
                .stream()
                .filter(found -> found.keyId.equals(keyId))
                .findFirst();
    }
}
