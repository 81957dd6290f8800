package org.aftersale.settings;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import javax.annotation.Resource;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.aftersale.event.EventLog;
import org.aftersale.event.EventTypes;
import org.aftersale.host.StaffMember;
import org.aftersale.shared.NotFoundException;
import org.aftersale.shared.Slice;
import org.springframework.stereotype.Component;

/**
 * The history of all policy, whether it is kept as settings or in rows of its own: who, when,
 * before, after. Requires the caller's transaction.
 */
@Component("aftersaleSettingHistory")
public class SettingHistory {

    /** In place of a case number. */
    private static final String SETTINGS = "SETTINGS";

    @PersistenceContext(unitName = "blPU")
    protected EntityManager em;

    @Resource(name = "aftersaleSettingStore")
    protected SettingStore store;

    @Resource(name = "aftersaleEventLog")
    protected EventLog events;

    @Resource(name = "aftersaleClock")
    protected Clock clock;

    /**
     * Records the change of an entry that is no setting.
     *
     * @param version of the entry after the change: no two changes of one key have the same
     * @param before empty if there was none
     * @param after empty if it was removed
     * @param undoes the change that is undone; null for none
     */
    public void append(
            StaffMember staff,
            String group,
            String key,
            long version,
            String before,
            String after,
            Long undoes) {
        SettingChange change = new SettingChange(group, key, staff);
        change.version = version;
        change.before = before;
        change.beforeOrigin = origin(before);
        change.after = after;
        change.afterOrigin = origin(after);
        change.undoesId = undoes;
        append(staff, change);
    }

    private static SettingOrigin origin(String text) {
        return text.isEmpty() ? SettingOrigin.DEFAULT : SettingOrigin.STAFF;
    }

    void append(StaffMember staff, SettingChange change) {
        change.changedAt = clock.millis();
        em.persist(change);
        Map<String, Object> facts = new HashMap<String, Object>();
        facts.put("changeId", change.id);
        facts.put("group", change.groupCode);
        facts.put("key", change.settingKey);
        facts.put("actor", staff.asActor().getKind().name());
        events.publish(EventTypes.SETTING_CHANGED, SETTINGS, facts);
    }

    /** The changes of a group, newest first. */
    public Slice<SettingChange> changes(String group, int page) {
        return store.history(group, page);
    }

    /**
     * @throws NotFoundException if the group has no such change
     */
    public SettingChange change(String group, long id) {
        SettingChange change = store.change(id);
        if (change == null || !change.groupCode.equals(group)) {
            throw NotFoundException.of("change of a setting", id);
        }
        return change;
    }
}
