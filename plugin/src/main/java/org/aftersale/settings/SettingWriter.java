package org.aftersale.settings;

import javax.annotation.Resource;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.aftersale.host.StaffMember;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationAdapter;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Writes a setting with its history and event. Requires the caller's transaction. */
@Component("aftersaleSettingWriter")
public class SettingWriter {

    @PersistenceContext(unitName = "blPU")
    protected EntityManager em;

    @Resource(name = "aftersaleSettingSnapshot")
    protected SettingSnapshot snapshot;

    @Resource(name = "aftersaleSettingHistory")
    protected SettingHistory history;

    /**
     * @param now what it replaces; of two concurrent calls with the same, the second fails with a
     *     stale version or a duplicate key
     * @param next null for the default
     * @param undoes the change that is undone; null for none
     */
    void write(StaffMember staff, EditedSetting now, String next, Long undoes) {
        Setting<?> setting = now.getSetting();
        String text = kept(now, next);
        SettingRecord record = em.find(SettingRecord.class, setting.getKey());
        if (record == null) {
            record = new SettingRecord(setting.getKey());
            record.text = text;
            em.persist(record);
        } else {
            record.text = text;
        }
        em.flush();
        SettingChange change = new SettingChange(setting.getGroup(), setting.getKey(), staff);
        change.version = record.version;
        change.before = now.getText();
        change.beforeOrigin = now.getOrigin();
        change.after = text == null ? setting.getDefaultText() : text;
        change.afterOrigin = text == null ? SettingOrigin.DEFAULT : SettingOrigin.STAFF;
        change.undoesId = undoes;
        history.append(staff, change);
        applyAfterCommit(setting.getKey(), text);
    }

    /** Null if the default applies, and the setting keeps nothing of what it was. */
    private static String kept(EditedSetting now, String next) {
        Setting<?> setting = now.getSetting();
        String target = next == null ? setting.getDefaultText() : next;
        String kept = setting.keeping(target, now.getText());
        return next == null && kept.equals(target) ? null : kept;
    }

    private void applyAfterCommit(String key, String text) {
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronizationAdapter() {
                    @Override
                    public void afterCommit() {
                        snapshot.changed(key, text);
                    }
                });
    }
}
