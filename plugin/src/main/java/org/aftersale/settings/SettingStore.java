package org.aftersale.settings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.aftersale.shared.Slice;
import org.springframework.stereotype.Component;

/** Queries of settings and their changes. Requires the caller's transaction. */
@Component("aftersaleSettingStore")
public class SettingStore {

    private static final int PAGE_SIZE = 20;

    @PersistenceContext(unitName = "blPU")
    protected EntityManager em;

    /** In the same order. */
    List<EditedSetting> edited(List<Setting<?>> settings) {
        Map<String, SettingRecord> records = new HashMap<String, SettingRecord>();
        em.createQuery(
                        "select s from SettingRecord s where s.settingKey in (:keys)",
                        SettingRecord.class)
                .setParameter(
                        "keys", settings.stream().map(Setting::getKey).collect(Collectors.toList()))
                .getResultList()
                .forEach(record -> records.put(record.settingKey, record));
        List<EditedSetting> edited = new ArrayList<EditedSetting>();
        for (Setting<?> setting : settings) {
            SettingRecord record = records.get(setting.getKey());
            edited.add(
                    record == null
                            ? new EditedSetting(setting, null, EditedSetting.NEVER_CHANGED)
                            : new EditedSetting(setting, record.text, record.version));
        }
        return edited;
    }

    Map<String, SettingChange> lastOfEachGroup() {
        Map<String, SettingChange> last = new HashMap<String, SettingChange>();
        em.createQuery(
                        "select c from SettingChange c where c.changedAt = (select"
                                + " max(o.changedAt) from SettingChange o where o.groupCode = c.groupCode)",
                        SettingChange.class)
                .getResultList()
                .forEach(change -> last.put(change.groupCode, change));
        return last;
    }

    Slice<SettingChange> history(String group, int page) {
        long total =
                em.createQuery(
                                "select count(c.id) from SettingChange c where c.groupCode = :code",
                                Long.class)
                        .setParameter("code", group)
                        .getSingleResult();
        List<SettingChange> changes =
                em.createQuery(
                                "select c from SettingChange c where c.groupCode = :code"
                                        + " order by c.changedAt desc, c.version desc, c.id desc",
                                SettingChange.class)
                        .setParameter("code", group)
                        .setFirstResult((page - 1) * PAGE_SIZE)
                        .setMaxResults(PAGE_SIZE)
                        .getResultList();
        return new Slice<SettingChange>(changes, page, PAGE_SIZE, total);
    }

    /** Null if there is none. */
    SettingChange change(long id) {
        return em.find(SettingChange.class, id);
    }
}
