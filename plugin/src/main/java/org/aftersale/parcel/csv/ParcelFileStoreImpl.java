package org.aftersale.parcel.csv;

import java.time.Clock;
import java.util.Optional;
import javax.annotation.Resource;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.aftersale.host.StaffMember;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service("aftersaleParcelFileStore")
@Transactional("blTransactionManager")
public class ParcelFileStoreImpl implements ParcelFileStore {

    private static final long DAY = 86_400_000L;

    @PersistenceContext(unitName = "blPU")
    protected EntityManager em;

    @Resource(name = "aftersaleClock")
    protected Clock clock;

    @Override
    public long keep(StaffMember staff, String name, String content) {
        em.createQuery("delete from ParcelFileRecord f where f.uploadedAt < :before")
                .setParameter("before", clock.millis() - DAY)
                .executeUpdate();
        ParcelFileRecord file = new ParcelFileRecord(staff, name, content, clock.millis());
        em.persist(file);
        return file.id;
    }

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public Optional<ParcelFileRecord> find(StaffMember staff, long id) {
        return Optional.ofNullable(em.find(ParcelFileRecord.class, id))
                .filter(file -> file.staffId == staff.getId())
                .filter(file -> file.uploadedAt >= clock.millis() - DAY);
    }

    @Override
    public void taken(long id) {
        em.createQuery(
                        "update ParcelFileRecord f set f.takenAt = :now, f.content = null"
                                + " where f.id = :id")
                .setParameter("now", clock.millis())
                .setParameter("id", id)
                .executeUpdate();
    }
}
