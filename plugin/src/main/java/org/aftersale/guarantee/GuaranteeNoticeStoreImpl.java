package org.aftersale.guarantee;

import java.time.Clock;
import java.util.List;
import javax.annotation.Resource;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.aftersale.host.StaffMember;
import org.aftersale.shared.ColumnText;
import org.aftersale.shared.ConcurrentChangeException;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository("aftersaleGuaranteeNoticeStore")
@Transactional("blTransactionManager")
public class GuaranteeNoticeStoreImpl implements GuaranteeNoticeStore {

    private static final int WHO = 255;

    @PersistenceContext(unitName = "blPU")
    protected EntityManager em;

    @Resource(name = "aftersaleClock")
    protected Clock clock;

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public List<GuaranteeNotice> ended(int most) {
        return em.createQuery(
                        GuaranteeNoticeRecord.SELECT
                                + " where n.endedAt is not null order by n.endedAt desc, n.id desc",
                        GuaranteeNotice.class)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public void replace(StaffMember staff, GuaranteeNoticeRecord picture, long seen) {
        GuaranteeNoticeRecord before = end(staff, picture.language, seen);
        if (before != null) {
            picture.altText = before.altText;
            picture.link = before.link;
        }
        begin(staff, picture);
    }

    @Override
    public void describe(
            StaffMember staff, String language, long seen, String altText, String link) {
        GuaranteeNoticeRecord before = end(staff, language, seen);
        if (before == null) {
            throw overtaken(language, seen, 0);
        }
        GuaranteeNoticeRecord next = before.copy();
        next.altText = altText;
        next.link = link;
        before.content = null; // the next row has it
        begin(staff, next);
    }

    @Override
    public void remove(StaffMember staff, String language, long seen) {
        if (end(staff, language, seen) == null) {
            throw overtaken(language, seen, 0);
        }
        em.createQuery("update GuaranteeNoticeRecord n set n.content = null where n.language = :l")
                .setParameter("l", language)
                .executeUpdate();
    }

    private GuaranteeNoticeRecord end(StaffMember staff, String language, long seen) {
        GuaranteeNoticeRecord now =
                em
                        .createQuery(
                                "select n from GuaranteeNoticeRecord n where n.heldLanguage = :l",
                                GuaranteeNoticeRecord.class)
                        .setParameter("l", language)
                        .getResultList()
                        .stream()
                        .findFirst()
                        .orElse(null);
        long id = now == null ? 0 : now.id;
        if (id != seen) {
            throw overtaken(language, seen, id);
        }
        if (now != null) {
            now.heldLanguage = null;
            now.endedAt = clock.millis();
            now.endedBy = ColumnText.cut(staff.getName(), WHO);
            em.flush();
        }
        return now;
    }

    private void begin(StaffMember staff, GuaranteeNoticeRecord next) {
        next.heldLanguage = next.language;
        next.savedAt = clock.millis();
        next.savedBy = ColumnText.cut(staff.getName(), WHO);
        next.staffId = staff.getId();
        em.persist(next);
        em.flush();
    }

    private static ConcurrentChangeException overtaken(String language, long seen, long now) {
        return ConcurrentChangeException.of("Guarantee notice in " + language, seen, now);
    }
}
