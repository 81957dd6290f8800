package org.aftersale.guarantee;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service("aftersaleGuaranteeNotices")
@Transactional(value = "blTransactionManager", readOnly = true)
public class GuaranteeNoticesImpl implements GuaranteeNotices {

    @PersistenceContext(unitName = "blPU")
    protected EntityManager em;

    @Override
    public List<GuaranteeNotice> current() {
        return em.createQuery(
                        GuaranteeNoticeRecord.SELECT + " where n.heldLanguage is not null",
                        GuaranteeNotice.class)
                .getResultList();
    }

    @Override
    public Optional<NoticePicture> picture(String contentHash) {
        return em
                .createQuery(
                        "select n from GuaranteeNoticeRecord n where n.contentHash = :hash"
                                + " and n.content is not null",
                        GuaranteeNoticeRecord.class)
                .setParameter("hash", contentHash)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst()
                .map(
                        found ->
                                new NoticePicture(
                                        found.contentType,
                                        Base64.getDecoder().decode(found.content)));
    }
}
