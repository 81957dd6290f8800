package org.aftersale.settings;

import java.util.HashMap;
import java.util.Map;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository("aftersaleSettingRows")
@Transactional(value = "blTransactionManager", readOnly = true)
public class SettingRowsImpl implements SettingRows {

    @PersistenceContext(unitName = "blPU")
    protected EntityManager em;

    @Override
    public Map<String, String> texts() {
        Map<String, String> texts = new HashMap<String, String>();
        em.createQuery("select s.settingKey, s.text from SettingRecord s", Object[].class)
                .getResultList()
                .forEach(
                        row -> {
                            if (row[1] != null) {
                                texts.put((String) row[0], (String) row[1]);
                            }
                        });
        return texts;
    }
}
