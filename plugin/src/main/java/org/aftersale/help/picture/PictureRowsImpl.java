package org.aftersale.help.picture;

import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository("aftersalePictureRows")
@Transactional("blTransactionManager")
public class PictureRowsImpl implements PictureRows {

    @PersistenceContext(unitName = "blPU")
    protected EntityManager em;

    @Override
    public void persist(ArticlePicture picture) {
        em.persist(picture);
    }
}
